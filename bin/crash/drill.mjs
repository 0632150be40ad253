// The drill: lives of the service and of Redis are ended at random moments, then at every named place, and after each batch of
// deaths what was left is proved. At the end the service may finish its work, and everything is proved once more.
import { setTimeout as sleep } from 'node:timers/promises';
import { built, isPassed } from './built.mjs';

const { failpoints } = built('libs/core/src/index.js');

const proveEvery = 50;
const writers = 6;
/** How often a place is passed by at most before the life ends there; each station has a pace of its own. */
const mostPassings = { append: 60, seal: 2 };
/** A place that is not reached in this time is a failure of its own. */
const placeMs = 30_000;
const settleMs = 120_000;

export class Drill {
  kills = 0;
  redisKills = 0;
  leftOut = [];

  /** `{ redis, lives, desk, ledger, chance, seed, rest, proof }`, see test-crash.mjs. */
  constructor(parts) {
    Object.assign(this, parts);
  }

  async atRandom(kills, redisKills) {
    const steps = [...Array(kills).fill('service'), ...Array(redisKills).fill('redis')];
    for (const [i, step] of this.chance.shuffled(steps).entries()) {
      if (step === 'service') await this.killService();
      else await this.killRedis();
      if ((i + 1) % proveEvery === 0) await this.prove(`after ${i + 1} of ${steps.length} deaths`);
    }
    await this.prove('after all deaths at random');
  }

  /** At every place that some part of the service passes. */
  async atEachPlace() {
    for (const name of failpoints) {
      if (isPassed(name)) await this.endAt(name);
      else this.leftOut.push(name);
    }
    await this.prove('after a death at every named place');
  }

  async finish() {
    this.receiver.becomeKind();
    await this.running({ writers: 0 });
    const { left, failed } = await this.desk.settleNotices(settleMs);
    this.proof.check('everything owed was delivered', left === 0 ? [] : [`${left} rows are left in the outbox`]);
    this.proof.check('no work was given up', failed === 0 ? [] : [`${failed} jobs wait for a person`]);
    await this.caughtUp();
    await this.end();
    await this.proof.all('in the end', { complete: true });
  }

  async running(given = {}) {
    if (this.life?.hasEnded()) this.proof.check('a life goes on until it is ended', [this.life.errors()]);
    if (!this.life || this.life.hasEnded()) {
      const redo = this.ledger.unanswered();
      this.life = await this.lives.begin({ seed: this.seed, writers, rest: this.rest, redo, ...given });
    }
    return this.life;
  }

  /** A fifth die before they are up. */
  async killService() {
    const life = await this.running();
    if (this.chance.happens(0.8)) await life.hears('up');
    await sleep(this.chance.between(0, 500));
    await this.end();
  }

  async end() {
    const { life } = this;
    this.life = undefined;
    if (!life) return;
    const before = life.hasEnded();
    await life.kill();
    this.kills += 1;
    if (before) this.proof.check('a life goes on until it is ended', [`${before}: ${life.errors()}`]);
  }

  /** Now and then both at once, as when the machine loses its power. */
  async killRedis() {
    const life = await this.running();
    await life.hears('up');
    await sleep(this.chance.between(0, 400));
    const both = this.chance.happens(0.25);
    await Promise.all([this.redis.killAndStartAgain(), both ? this.end() : undefined]);
    this.redisKills += 1;
    await sleep(this.chance.between(0, 300));
  }

  async endAt(name) {
    await this.end();
    if (name.startsWith('seal:')) await this.desk.freeLease('keep-history');
    const [station] = name.split(':');
    const passing = this.chance.between(1, mostPassings[station] ?? 4);
    if (station === 'redeliver') await this.desk.orderAgain('all', passing);
    const life = await this.running({ failpoint: `${name}*${passing}` });
    const by = await Promise.race([life.ended, sleep(placeMs, 'not at all', { ref: false })]);
    this.kills += 1;
    this.life = by === 'SIGKILL' ? undefined : life;
    const problem = `it ended by ${by}: ${life.errors()}`;
    this.proof.check(`a life ends at ${name}, passing ${passing}`, by === 'SIGKILL' ? [] : [problem]);
  }

  async prove(when) {
    await this.end();
    await this.proof.all(when, { complete: false });
  }

  async caughtUp() {
    const deadline = performance.now() + settleMs;
    while (performance.now() < deadline && !(await this.desk.caughtUp())) await sleep(100);
  }
}
