/*
 * A model of a power cut, loaded before a process (LD_PRELOAD). After each fsync() or fdatasync()
 * that succeeds, the bytes of the file are copied to a folder: that folder is what a disk would hold
 * if the power were cut now. The copy is renamed into place, so that it is never half of one.
 *
 * POWER_CUT_FROM names the folder that is watched, POWER_CUT_TO the other. It models what was not
 * synced and in which order things were; not torn sectors, nor a disk that lies.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

/* Where the copy of a file is; 0 if it is not one of those that are watched. */
static int copy_of(const char *path, char *copy) {
	const char *from = getenv("POWER_CUT_FROM"), *to = getenv("POWER_CUT_TO");
	if (!from || !to || strncmp(path, from, strlen(from)) || path[strlen(from)] != '/') return 0;
	return snprintf(copy, PATH_MAX, "%s%s", to, path + strlen(from)) < PATH_MAX;
}

static void keep(int fd) {
	char link[64], path[PATH_MAX], copy[PATH_MAX], half[PATH_MAX + 32];
	struct stat stats;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t length = readlink(link, path, sizeof path - 1);
	if (length < 0 || fstat(fd, &stats) || !S_ISREG(stats.st_mode)) return;
	path[length] = 0;
	if (!copy_of(path, copy)) return;
	snprintf(half, sizeof half, "%s.half-%d", copy, gettid());
	/* The descriptor's own offset stays as it is. */
	int out = open(half, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	off_t at = 0;
	while (out >= 0 && at < stats.st_size && sendfile(out, fd, &at, stats.st_size - at) > 0) continue;
	if (out < 0 || at < stats.st_size || close(out) || rename(half, copy)) abort();
}

int fsync(int fd) {
	int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
	int result = real(fd);
	if (!result) keep(fd);
	return result;
}

int fdatasync(int fd) {
	int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
	int result = real(fd);
	if (!result) keep(fd);
	return result;
}

/* A journal that is gone does not come back: file systems note that with the next sync of anything. */
int unlink(const char *path) {
	char copy[PATH_MAX];
	int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
	int result = real(path);
	if (!result && copy_of(path, copy)) real(copy);
	return result;
}
