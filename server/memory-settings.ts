/** Room for garbage, as small as costs no time: young objects get 8 MB, and the heap grows by a third at a time. */
export const nodeFlags = ['--max-semi-space-size=8', '--heap-growing-percent=35'];
/** On Linux the C library keeps an arena of its own for each of Node's threads: two are enough, and 50 MB less (docs/bench.md). */
export const libraryEnvironment = { MALLOC_ARENA_MAX: '2' };
