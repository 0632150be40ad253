/** The model that reads, for one command. Its budget is that of the service where one runs, else this command's own. */
import { memoryModelAccount, Refusal, type ModelAccount, type Story } from '#core';
import { openModelReader, type ModelReader } from '#model-reader';
import { connect, redisModelAccount } from '#redis';
import { userAgentOf, type ModelSettings, type Settings } from '#settings';
import { outboundDoor } from '#web';

export interface OpenModel {
  readonly reader: ModelReader;
  readonly close: () => Promise<void>;
}

export function openModel(settings: Settings, story: Story): OpenModel {
  const { model, allowPrivate, hostSpacingMs } = settings;
  if (model === undefined) {
    throw new Refusal('invalid', 'no model is set; SUMMITWATCH_READER=model and what it needs name one');
  }
  const door = outboundDoor({ userAgent: userAgentOf(settings), allowPrivate, hostSpacingMs });
  const { account, letGo } = accountOf(settings, model, story.id);
  const reader = openModelReader(model, story, { ask: door.ask, account });
  return {
    reader,
    close: async () => {
      await door.close();
      letGo();
    },
  };
}

interface OpenAccount {
  readonly account: ModelAccount;
  readonly letGo: () => void;
}

/** `bin/summitwatch.mjs` puts the address of the running service's Redis there. */
function accountOf({ redisUrl }: Settings, limits: ModelSettings, story: string): OpenAccount {
  if ((process.env.REDIS_URL ?? '') === '') {
    return { account: memoryModelAccount(limits, Date.now), letGo: () => undefined };
  }
  const redis = connect(redisUrl, { patient: false });
  return {
    account: redisModelAccount(redis, story, limits),
    letGo: () => {
      redis.disconnect();
    },
  };
}
