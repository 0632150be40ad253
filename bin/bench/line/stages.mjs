// Each stage of the line alone, on the same articles as the line reads, with the program's own parts: how many articles a second it
// would carry if it were the only one. One after the other in one process, as the service has one thread for each kind of work.
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { built } from '../../crash/built.mjs';
import { articleOf } from '../../soak/press.mjs';
import { feedOf, pageOf } from '../../soak/paper.mjs';
import { soakStory } from '../../soak/story.mjs';
import { medianOf } from '../../soak/trend.mjs';
import { projectViews } from '../built.mjs';
import { ratePerSecond } from '../bench-redis.mjs';
import { startProjector, story as storyId } from '../filled-log.mjs';

const { cleanArticle, parseFeed } = built('libs/reading/src/index.js');
const { rulesReader } = built('libs/language/src/index.js');
const { judge, wordingOf, readInArticle } = built('libs/core/src/index.js');
const { folderArchive } = built('libs/archive/src/index.js');
const { outboundDoor } = built('libs/web/src/index.js');
const { RedisEventLog, redisCopyIndex } = built('libs/redis/src/index.js');
const { loadStory } = built('libs/settings/src/index.js');
const { openQueues, startWorkers } = built('libs/jobs/src/index.js');
