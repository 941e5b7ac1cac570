/** As `IS_PHONE` of `devices.ts`: pages would get one more file if the two were one. */
export const PHONE = '(pointer: coarse) and (width < 48rem)';
