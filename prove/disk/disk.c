/*
 * Loaded before libc (LD_PRELOAD): writes down what a process does to the files of one folder, data included,
 * and lets a chosen call on them fail. One process, Linux, x86-64 or arm64; -shm files are no part of a disk.
 *
 * KHEO_FOLDER  the folder; KHEO_RECORD  where the record goes, if it is to be kept.
 * A line of the record: operation, name, offset or other name, length; then as many bytes of data.
 * A write to the file `fault` of the folder arms a fault: call (write sync truncate open unlink), errno, which of the
 * next calls, how many from there on. The file `fired` appears with the first call that failed.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { files = 4096, longest = 256 };
static char names[files][longest];
static char folder[longest * 4];
static size_t prefix;
static int record = -1;
static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;
static char failing[16];
static int failure, before, times;

__attribute__((constructor)) static void start(void) {
  const char *in = getenv("KHEO_FOLDER"), *to = getenv("KHEO_RECORD");
  if (in) snprintf(folder, sizeof folder, "%s/", in);
  prefix = strlen(folder);
  if (to) record = syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

/* The name within the folder, "." for the folder itself, or nothing. */
static const char *within(const char *path) {
  if (!prefix || !path) return NULL;
  if (strncmp(path, folder, prefix) == 0 && path[prefix]) return path + prefix;
  if (strncmp(path, folder, prefix - 1) == 0 && (!path[prefix - 1] || !strcmp(path + prefix - 1, "/"))) return ".";
  return NULL;
}

static const char *of(int fd) { return fd >= 0 && fd < files && names[fd][0] ? names[fd] : NULL; }

static int on_disk(const char *name) {
  size_t length = strlen(name);
  return length < 4 || strcmp(name + length - 4, "-shm");
}

static void tell(const char *operation, const char *name, const char *place, const void *data, size_t length) {
  if (record < 0 || !on_disk(name)) return;
  char line[3 * longest];
  int size = snprintf(line, sizeof line, "%s %s %s %zu\n", operation, name, place, length);
  struct iovec parts[2] = {{line, size}, {(void *)data, length}};
  if (syscall(SYS_writev, record, parts, length ? 2 : 1) < 0) abort();
}

static void tell_at(const char *operation, const char *name, off_t at, const void *data, size_t length) {
  char place[32];
  snprintf(place, sizeof place, "%lld", (long long)at);
  tell(operation, name, place, data, length);
}

static void arm(const void *data, size_t length) {
  char text[64] = "";
  memcpy(text, data, length < sizeof text - 1 ? length : sizeof text - 1);
  failing[0] = 0;
  sscanf(text, "%15s %d %d %d", failing, &failure, &before, &times);
}

/* Whether this call is to fail; counts it. */
static int fails(const char *call, const char *name) {
  if (!name || !on_disk(name) || strcmp(call, failing) || strncmp(name, "kheo.db", 7)) return 0;
  if (--before > 0 || times-- <= 0) return 0;
  char fired[sizeof folder + 8];
  snprintf(fired, sizeof fired, "%sfired", folder);
  int fd = syscall(SYS_openat, AT_FDCWD, fired, O_WRONLY | O_CREAT, 0644);
  if (fd >= 0) syscall(SYS_close, fd);
  errno = failure;
  return 1;
}

static int opened(int at, const char *path, int flags, mode_t mode) {
  const char *name = within(path);
  if (!name) return syscall(SYS_openat, at, path, flags, mode);
  pthread_mutex_lock(&one);
  int fresh = (flags & O_CREAT) && faccessat(AT_FDCWD, path, F_OK, 0) != 0;
  int fd = fails("open", name) ? -1 : syscall(SYS_openat, at, path, flags, mode);
  int kept = errno;
  if (fd >= 0 && fd < files && strlen(name) < longest) {
    strcpy(names[fd], name);
    if (fresh) tell("create", name, "-", NULL, 0);
    if (flags & O_TRUNC) tell_at("truncate", name, 0, NULL, 0);
  }
  pthread_mutex_unlock(&one);
  errno = kept;
  return fd;
}

#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, int); va_end(rest); }

int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }

int close(int fd) {
  if (fd >= 0 && fd < files) names[fd][0] = 0;
  return syscall(SYS_close, fd);
}

static ssize_t written(int fd, const void *data, size_t length, off_t at, int placed) {
  const char *name = of(fd);
  if (!name) return placed ? syscall(SYS_pwrite64, fd, data, length, at) : syscall(SYS_write, fd, data, length);
  pthread_mutex_lock(&one);
  if (!strcmp(name, "fault")) arm(data, length);
  if (!placed) at = (fcntl(fd, F_GETFL) & O_APPEND) ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
  ssize_t done = -1;
  if (!fails("write", name))
    done = placed ? syscall(SYS_pwrite64, fd, data, length, at) : syscall(SYS_write, fd, data, length);
  int kept = errno;
  if (done > 0) tell_at("write", name, at, data, done);
  pthread_mutex_unlock(&one);
  errno = kept;
  return done;
}

ssize_t write(int fd, const void *data, size_t length) { return written(fd, data, length, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return written(fd, data, length, at, 1); }
ssize_t pwrite64(int fd, const void *data, size_t length, off_t at) { return written(fd, data, length, at, 1); }

/* Under the lock: nothing is written down between a sync and its line. */
static int synced(long call, int fd) {
  const char *name = of(fd);
  if (!name) return syscall(call, fd);
  pthread_mutex_lock(&one);
  int done = fails("sync", name) ? -1 : syscall(call, fd);
  int kept = errno;
  if (done == 0) tell("sync", name, "-", NULL, 0);
  pthread_mutex_unlock(&one);
  errno = kept;
  return done;
}

int fsync(int fd) { return synced(SYS_fsync, fd); }
int fdatasync(int fd) { return synced(SYS_fdatasync, fd); }

static int cut(int fd, off_t length) {
  const char *name = of(fd);
  if (!name) return syscall(SYS_ftruncate, fd, length);
  pthread_mutex_lock(&one);
  int done = fails("truncate", name) ? -1 : syscall(SYS_ftruncate, fd, length);
  int kept = errno;
  if (done == 0) tell_at("truncate", name, length, NULL, 0);
  pthread_mutex_unlock(&one);
  errno = kept;
  return done;
}

int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off_t length) { return cut(fd, length); }

int unlink(const char *path) {
  const char *name = within(path);
  if (name && fails("unlink", name)) return -1;
  int done = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (name && done == 0) tell("unlink", name, "-", NULL, 0);
  return done;
}

int rename(const char *from, const char *to) {
  const char *name = within(from), *other = within(to);
  int done = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (name && other && done == 0) tell("rename", name, other, NULL, 0);
  return done;
}
