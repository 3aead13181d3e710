//! Jobs on threads: which comes first, and what Typst remembers between them.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use crate::edition::resolve::Publication;

/// Typst remembers every layout that it made; what was not asked for in the last jobs is forgotten.
/// A small age, often, is both flat and fast (measured over 1,200 brochures).
/// That costs a tenth of the time, so a run of no more jobs than these keeps all (60 brochures: 430 MB).
pub const REMEMBERED: usize = 80;
const FORGET_EVERY: usize = 10;
const FORGET_AGE: usize = 1;

/// The order in which the workers take the jobs, as indices, in shifts: who works in one needs no language of
/// another.
///
/// A language's catalogue comes before its leaflets, which ask for what Typst remembers from it. While
/// it is made, the other workers make those of other languages: leaflets begun beside it would lay out
/// the same once more. Hence as many languages in a shift as there are workers, or some more; where no
/// catalogue is made, each language has its own.
pub fn shifts(jobs: &[(usize, Publication)], languages: usize, workers: usize) -> Vec<Vec<usize>> {
    let is_catalogue = |job: &usize| jobs[*job].1 == Publication::Catalogue;
    let together = if (0..jobs.len()).any(|job| is_catalogue(&job)) { workers } else { 1 };
    let shifts = (languages / together).max(1);
    let size = languages.div_ceil(shifts).max(1);
    let shift_of = |job: &usize| jobs[*job].0 / size;
    let mut queue: Vec<usize> = (0..jobs.len()).collect();
    queue.sort_by_key(|job| (shift_of(job), !is_catalogue(job)));
    queue.chunk_by(|a, b| shift_of(a) == shift_of(b)).map(<[usize]>::to_vec).collect()
}

/// Does the jobs on so many threads, the first ones first.
///
/// Each thread has a pool of its own: Typst waits on rayon inside, and where a pool is shared, a worker
/// that waits takes over parts of another's job and lets its own lie (measured: 8 % of two threads' time).
pub fn in_parallel(
    threads: usize,
    jobs: usize,
    make: &(dyn Fn(usize) + Sync),
) -> Result<(), String> {
    let pool = || rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(16 << 20).build();
    let pools: Vec<rayon::ThreadPool> = std::iter::repeat_with(pool)
        .take(threads)
        .collect::<Result<_, _>>()
        .map_err(|error| format!("no threads: {error}"))?;
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let job = next.fetch_add(1, Ordering::Relaxed);
            if job >= jobs {
                break;
            }
            make(job);
        }
    };
    std::thread::scope(|scope| {
        for pool in &pools {
            scope.spawn(|| pool.install(work));
        }
    });
    Ok(())
}

/// After so many brochures, lets Typst forget what was not asked for lately.
pub fn forget(done: usize) {
    if done.is_multiple_of(FORGET_EVERY) {
        comemo::evict(FORGET_AGE);
    }
}
