import { rememberedTalk } from './smtp-talk.js';

it('What is said to a mail server is shown, and what signs in is not, in whichever steps that is done.', () => {
  const { logger, talk } = rememberedTalk();
  const said = (tnx: string, words: string) => {
    logger.debug({ tnx }, words);
  };
  said('client', 'EHLO watch');
  said('server', '250-mail.example\n250 AUTH LOGIN PLAIN');
  said('client', 'AUTH LOGIN');
  said('server', '334 VXNlcm5hbWU6');
  said('client', 'd2F0Y2g=');
  said('server', '334 UGFzc3dvcmQ6');
  said('client', 'c2VjcmV0');
  said('server', '235 welcome');
  said('message', 'the mail itself');
  said('client', 'QUIT');
  expect(talk().map(({ by, line }) => `${by} ${line}`)).toEqual([
    ...['us EHLO watch', 'server 250-mail.example', 'server 250 AUTH LOGIN PLAIN', 'us AUTH LOGIN …', 'server 334 …'],
    ...['us …', 'server 334 …', 'us …', 'server 235 welcome', 'us QUIT'],
  ]);
  const { logger: other, talk: plain } = rememberedTalk();
  other.debug({ tnx: 'client' }, 'AUTH PLAIN AHdhdGNoAHNlY3JldA==');
  expect(plain()).toEqual([{ by: 'us', line: 'AUTH PLAIN …' }]);
});
