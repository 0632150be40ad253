/** What the API answers to people whose order it refused, by its own words; a message that is not here is shown as it came. */
import { reasons } from './reasons.js';
import { refusals } from './refusals.js';

export const messages = {
  'name or password is wrong; an admin can make you a new password':
    'Name or password is wrong; an admin can make you a new password.',
  'this is not the secret; it was printed when the service first started':
    'This is not the secret; it was printed when the service first started.',
  'too many wrong words; wait a minute': 'Too many wrong words; wait a minute.',
  'sign in first, or send a token or the secret as a bearer token':
    'Sign in first, or send a token or the secret as a bearer token.',
  'sign in first': 'Sign in first.',
  'changes are taken from this dashboard’s own pages only': 'Changes are taken from this dashboard’s own pages only.',
  'something went wrong on our side; it is in the service’s log':
    'Something went wrong on our side; it is in the service’s log.',
  'Redis does not answer, so nothing can be read or taken now; ask again in a moment. A change that was under way may still be made when it is back':
    'Redis does not answer, so nothing can be read or taken now; ask again in a moment. A change that was under way may still be made when it is back.',
  'Redis no longer holds the log: it was wiped, or is another one. Nothing is appended, so that no second log begins; start the service again, which restores the log from its segments':
    'Redis no longer holds the log: it was wiped, or is another one. Nothing is appended, so that no second log begins; start the service again, which restores the log from its segments.',
  'the disk that holds the data folder is full; make room, and it goes on by itself':
    'The disk that holds the data folder is full; make room, and it goes on by itself.',
  'the disk that holds what Redis writes is full; make room, and it goes on by itself':
    'The disk that holds what Redis writes is full; make room, and it goes on by itself.',
  'this Redis could not write its file, and takes nothing until it can: look whether its disk is full':
    'This Redis could not write its file, and takes nothing until it can: look whether its disk is full.',
  'the list of items does not know yet what was judged last; try again in a moment':
    'The list of items does not know yet what was judged last; try again in a moment.',
  'reading took longer than # s': 'Reading took longer than # s.',
  'reading needed too much memory': 'Reading needed too much memory.',
  'this machine had too much else to do': 'This machine had too much else to do.',
  'many large documents wait to be read': 'Many large documents wait to be read.',
  'there is no such subscription': 'There is no such subscription.',
  'there is no such feed': 'There is no such feed.',
  'there is no such delivery': 'There is no such delivery.',
  'there is no such notice': 'There is no such notice.',
  'there is no such rule': 'There is no such rule.',
  'the page was erased': 'The page was erased.',
  'this notice is owed no longer: it was delivered or given up':
    'This notice is owed no longer: it was delivered or given up.',
  'no mail server is set: SUMMITWATCH_SMTP_URL': 'No mail server is set: SUMMITWATCH_SMTP_URL.',
  'say why the text must go: a reason is required': 'Say why the text must go: a reason is required.',
  'reports: at least one is to be chosen': 'Reports: at least one is to be chosen.',
  'quiet hours need a beginning and another end': 'Quiet hours need a beginning and another end.',
  'a digest has times of its own: it takes neither a cooldown nor quiet hours':
    'A digest has times of its own: it takes neither a cooldown nor quiet hours.',
  'topics: only outcomes have topics, and none are asked for':
    'Topics: only outcomes have topics, and none are asked for.',
  'a token lets nobody in: sign in, or send the admin secret':
    'A token lets nobody in: sign in, or send the admin secret.',
  'silence is of outcomes, meetings or reactions: it wants one of these kinds, or all':
    'Silence is of outcomes, meetings or reactions: it wants one of these kinds, or all.',
  'participants: a meeting needs two of them to be told from others':
    'Participants: a meeting needs two of them to be told from others.',
  'into: a matter cannot be merged into itself': 'Into: a matter cannot be merged into itself.',
  'to: says what the finding says already; confirm it instead':
    'To: says what the finding says already; confirm it instead.',
  'this rule was taken back; make it anew': 'This rule was taken back; make it anew.',
  'this replay was discarded; run it again to accept it': 'This replay was discarded; run it again to accept it.',
  'this replay was accepted; what it changed is in the log': 'This replay was accepted; what it changed is in the log.',
  'the subscription was removed; subscribe anew': 'The subscription was removed; subscribe anew.',
  'the subscription is disabled; enable it first': 'The subscription is paused or disabled; resume it first.',
  'the signing secret is gone; replace it': 'The signing secret is gone; replace it.',
  'the feed is paused; resume it, and it is asked at once': 'The feed is paused; resume it, and it is asked at once.',
  'no rebuild is under way': 'No rebuild is under way.',
  'mail is not signed: there is no secret to replace': 'Mail is not signed: there is no secret to replace.',
  'a webhook becomes no mailbox, nor a mailbox a webhook: subscribe the other anew':
    'A webhook becomes no mailbox, nor a mailbox a webhook: subscribe the other anew.',
  'this is no OPML: its first element is not opml': 'This is no OPML: its first element is not opml.',
  'this is no OPML: it holds no element': 'This is no OPML: it holds no element.',
  'command line': 'the command line',
  'fsync per event': 'fsync per event',
  'may lose 1 s': 'may lose 1 s',
  'may lose more': 'may lose more',
  'its text was erased': 'its text was erased',
  'its first reading is due': 'its first reading is due',
  'it is not about the summit, and a request for it would help nobody':
    'it is not about the summit, and a request for it would help nobody',
  'it repeats another article, which is read again in its place':
    'it repeats another article, which is read again in its place',
  'this service reads no page again': 'this service reads no page again',
  'no speaker found': 'No speaker found',
  'another reader does not find it': 'another reader does not find it',
  'the article was revised': 'the article was revised',
  'the sentence that said so is gone from the article': 'the sentence that said so is gone from the article',
  'the sentence that said so was changed': 'the sentence that said so was changed',
  'the sentence stands, but by what is around it now it says something else':
    'the sentence stands, but by what is around it now it says something else',
  'all its times are over': 'all its times are over',
  'What remains: address, headline and summary as the feed gave them, the claims lifted from it (names, places, times and offsets, without their sentences), its hashes and this order, in the log. Notices that were sent, and copies that differ by a word, are not recalled.':
    'What remains: address, headline and summary as the feed gave them, the claims lifted from it (names, places, times and offsets, without their sentences), its hashes and this order, in the log. Notices that were sent, and copies that differ by a word, are not recalled.',
  // `#` stands for a number.
  'answered #': 'answered #',
  'pages are kept for # days': 'pages are kept for # days',
  'items that are not about the summit are kept for # days': 'items that are not about the summit are kept for # days',
  'the page shows a film and holds no article': 'the page shows a film and holds no article',
  'the page asks for consent before it shows the article': 'the page asks for consent before it shows the article',
  'the article is behind a paywall': 'the article is behind a paywall',
  'the site wants to know whether we are human': 'the site wants to know whether we are human',
  'the page says that the article is not there, though its status says it is':
    'the page says that the article is not there, though its status says it is',
  'the site answered with a page about an error of its own': 'the site answered with a page about an error of its own',
  'the page lists articles and is none itself': 'the page lists articles and is none itself',
  'the address leads to something that is no HTML page': 'the address leads to something that is no HTML page',
  'the page holds no text': 'the page holds no text',
  'switched off by the admin': 'Paused by the admin.',
  'switched off by the operator': 'Paused by the operator.',
  'the settings name another operator': 'The settings name another operator.',
  'the receiver answered 410: it is gone for good': 'The receiver answered 410: it is gone for good.',
  'no reason was given': 'No reason was given.',
  'the hub was not asked yet': 'The hub was not asked yet.',
  'the hub was asked and has not verified it yet': 'The hub was asked and has not verified it yet.',
  'the feed is not polled, or names this hub no longer': 'The feed is not polled, or names this hub no longer.',
  'The sentence says so': 'The sentence says so',
  'The sentence does not say so': 'The sentence does not say so',
  'The sentence says something else': 'The sentence says something else',
  'The article no longer says so': 'The article no longer says so',
  'One and the same': 'One and the same',
  'Something else': 'Something else',
  'The better-founded report': 'The better-founded report',
  'Not to be believed': 'Not to be believed',
  'Believed only beside others': 'Believed only beside others',
  'Nothing to decide': 'Nothing to decide',
  'Taken back at once': 'Taken back at once',
  'the polls before and after it share no item, of which the later one holds #':
    'The polls before and after it share no item, of which the later one holds #.',
  'unchanged since the last poll': 'Unchanged since the last poll.',
  'the feed is valid and held no items then': 'The feed is valid and held no items then.',
  'the feed is valid, but none of its items has an address, so none of them can be taken':
    'The feed is valid, but none of its items has an address, so none of them can be taken.',
  'the feed was read and held # item then': 'The feed was read and held # item then.',
  'the feed was read and held # items then': 'The feed was read and held # items then.',
  'it was not asked': 'It was not asked.',
  // `*` stands for any words.
  'url: nothing would be sent there, for * is not on the public internet; webhook=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Nothing would be sent there: * is not on the public internet. The setting SUMMITWATCH_ALLOW_PRIVATE permits it with webhook=*.',
  'url: nothing would be sent there, for port # is not among *; webhook=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Nothing would be sent there: port # is not among *. The setting SUMMITWATCH_ALLOW_PRIVATE permits it with webhook=*.',
  'nothing would be sent there now, for * is not on the public internet; webhook=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Nothing would be sent there now: * is not on the public internet. The setting SUMMITWATCH_ALLOW_PRIVATE permits it with webhook=*.',
  'nothing would be sent there now, for port # is not among *; webhook=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Nothing would be sent there now: port # is not among *. The setting SUMMITWATCH_ALLOW_PRIVATE permits it with webhook=*.',
  'actors: nobody named “*” has appeared so far': 'Nobody named “*” has appeared so far.',
  'actors: who is called “*” is told of as “*”': 'Who is called “*” is told of as “*”.',
  'url: nothing would be asked there, for * is not on the public internet; feed=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Nothing would be asked there: * is not on the public internet. The setting SUMMITWATCH_ALLOW_PRIVATE permits it with feed=*.',
  'url: nothing would be asked there, for port # is not among *; feed=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Nothing would be asked there: port # is not among *. The setting SUMMITWATCH_ALLOW_PRIVATE permits it with feed=*.',
  'nothing would be asked there, for * is not on the public internet; feed=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Nothing would be asked there: * is not on the public internet. The setting SUMMITWATCH_ALLOW_PRIVATE permits it with feed=*.',
  'nothing would be asked there, for port # is not among *; feed=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Nothing would be asked there: port # is not among *. The setting SUMMITWATCH_ALLOW_PRIVATE permits it with feed=*.',
  'the host did not answer in time (*)': 'the host did not answer in time (*)',
  'the host does not take the connection, or drops it (*)': 'the host does not take the connection, or drops it (*)',
  'the name of the host is not known, or name look-up does not work here (*)':
    'the name of the host is not known, or name look-up does not work here (*)',
  'the host’s certificate or its encryption cannot be trusted (*)':
    'the host’s certificate or its encryption cannot be trusted (*)',
  'switched off by *': 'Paused by *.',
  'robots.txt could not be had: *': 'Its robots.txt could not be fetched: *.',
  'the hub could not be asked: *': 'The hub could not be asked: *.',
  'its publisher sent us there for good, # times in a row since *':
    'Its publisher sent us there for good, # times in a row since *.',
  'nothing but failures since *; the last: *': 'Nothing but failures since *; the last: *.',
  ...reasons,
  ...refusals,
} as const;
