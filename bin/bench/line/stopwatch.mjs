// What a piece of work takes: time by the clock, and processor time of this process, all its threads, and of its Redis.

/** Answers a function that resolves with `{ seconds, processor }`, both in seconds, once the work it was given has ended. */
export function stopwatch(redis) {
  return async (work) => {
    const theirs = await processorOf(redis);
    const [since, own] = [performance.now(), process.cpuUsage()];
    await work();
    const seconds = (performance.now() - since) / 1000;
    const { user, system } = process.cpuUsage(own);
    return { seconds, processor: (user + system) / 1e6 + (await processorOf(redis)) - theirs };
  };
}

/** Seconds since it was started, as Redis counts them itself. */
async function processorOf(redis) {
  const told = await redis.info('cpu');
  return ['used_cpu_user', 'used_cpu_sys'].reduce((sum, name) => sum + Number(RegExp(`^${name}:([\\d.]+)`, 'm').exec(told)[1]), 0); // oxfmt-ignore
}
