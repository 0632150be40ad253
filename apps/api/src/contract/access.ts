/** Shapes of who may come in: sessions, users, tokens, and what they did. */
import { longestDays, roles } from '#access';
import { z } from 'zod';
import { instant } from './instant.js';

const secret = z.string().min(1).max(400);
const role = z.enum(roles).describe('what they may do, each holding all before it');
const name = z.string().min(1).max(64);

export const SignIn = z
  .union([z.strictObject({ name, password: secret }), z.strictObject({ secret })])
  .describe('a user’s name and password, or the admin secret')
  .meta({ id: 'SignIn' });

/** As a form sends it. */
export const SignInForm = z.object({
  name: z.string().trim().max(64).default(''),
  secret: z.string().trim().min(1, { error: 'is missing' }).max(400),
  back: z.string().optional(),
});

export const Session = z
  .object({
    signedIn: z.boolean(),
    name: z.string().nullable().optional().describe('null for the admin secret, which names nobody'),
    role: role.optional(),
    until: instant.optional(),
    zone: z.string().optional().describe('IANA zone of the summit’s place'),
  })
  .meta({ id: 'Session' });

export const NewPassword = z.strictObject({ password: secret, next: secret }).meta({ id: 'NewPassword' });

export const User = z.object({ name, role, addedAt: instant, passwordAt: instant }).meta({ id: 'User' });

export const NewUser = z.strictObject({ name, role }).meta({ id: 'NewUser' });

export const UserRole = z.strictObject({ role }).meta({ id: 'UserRole' });

export const UserWithPassword = User.extend({
  password: z.string().describe('shown this once; theirs to change'),
}).meta({ id: 'UserWithPassword' });

export const Token = z
  .object({
    id: z.string(),
    label: z.string(),
    role,
    owner: z.string().nullable().describe('null: made with the admin secret'),
    madeAt: instant,
    expiresAt: instant,
    isOver: z.boolean(),
  })
  .meta({ id: 'Token' });

export const NewToken = z
  .strictObject({
    label: z.string().trim().min(1).max(100).describe('what it is for'),
    role: role.default('viewer').describe('at most one’s own'),
    days: z.number().int().min(1).max(longestDays).default(90).describe('how long it opens anything'),
  })
  .meta({ id: 'NewToken' });

export const TokenWithSecret = Token.extend({
  token: z.string().describe('shown this once'),
}).meta({ id: 'TokenWithSecret' });

export const AuditEntry = z
  .object({
    position: z.number().int().describe('in the log'),
    at: instant,
    who: z.string().nullable(),
    role: z.string().nullable(),
    by: z.enum(['secret', 'session', 'token']).nullable(),
    action: z.string(),
    target: z.string(),
    status: z.number().int(),
    from: z.string(),
    count: z
      .number()
      .int()
      .optional()
      .describe('of what was told of already: how often it was refused again within the minute'),
  })
  .meta({ id: 'AuditEntry' });

export const AuditPage = z
  .object({ entries: z.array(AuditEntry), total: z.number().int(), next: z.number().int().nullable() })
  .meta({ id: 'AuditPage' });

export const AuditQuery = z.strictObject({
  who: z
    .string()
    .max(64)
    .optional()
    .describe('only what this user did; `admin` for the admin secret and the tokens made with it'),
  refused: z.enum(['true', 'false']).optional().describe('only what was refused, or only what was not'),
  before: z.coerce.number().int().min(1).optional().describe('the page after this position'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const Look = z
  .object({
    looked: instant.nullable().describe('when they last marked what changed as seen; null before the first time'),
  })
  .meta({ id: 'Look' });

export const NewLook = z
  .strictObject({ looked: z.iso.datetime().describe('it never goes back, nor beyond now') })
  .meta({ id: 'NewLook' });
