/** What the API refuses people, in its own words: `#` stands for a number, and `*` for any words. */
export const refusals = {
  'the file itself is expected as the body, with the content type *':
    'The file itself is expected as the body, with the content type *.',
  'there is no feed *': 'There is no feed *.',
  'there never was a feed *': 'There never was a feed *.',
  'there is no revision # of item *': 'There is no revision # of item *.',
  'there is no item *': 'There is no item *.',
  'there is no rule *': 'There is no rule *.',
  'there is no notice *': 'There is no notice *.',
  'there is no queue *; there are *': 'There is no queue *; there are *.',
  'there is no replay *': 'There is no replay *.',
  'there is no token * of yours': 'There is no token * of yours.',
  'there is no user named *': 'There is no user named *.',
  'there is a user named * already': 'There is a user named * already.',
  'there is no such work': 'There is no such work.',
  'there is no such order to read pages again': 'There is no such order to read pages again.',
  'this order has ended': 'This order has ended.',
  'this work has ended': 'This work has ended.',
  'this work must come to its end': 'This work must come to its end.',
  'nothing is reported of *': 'Nothing is reported of *.',
  'no sentence about * is named *': 'No sentence about * is named *.',
  'q: an order over every item is not taken; name some': 'Q: an order over every item is not taken; name some.',
  'it would not have told this notice in these days': 'It would not have told this notice in these days.',
  'the item * never had the text *': 'The item * never had the text *.',
  'this takes the role *; yours is *': 'This takes the role *; yours is *.',
  'role: yours is *, and a token has no more': 'Role: yours is *, and a token has no more.',
  'step: at most # fit into an answer; ask for longer ones, or a shorter period':
    'Step: at most # fit into an answer; ask for longer ones, or a shorter period.',
  'cursor: no change between these moments has it': 'Cursor: no change between these moments has it.',
  'too much at once; ask again in # s': 'Too much at once; ask again in # s.',
  'the admin secret is replaced by `summitwatch secret --new`':
    'The admin secret is replaced by `summitwatch secret --new`.',
  '* was removed at the same moment': '* was removed at the same moment.',
  'no page * was seen for the item *': 'No page * was seen for the item *.',
  'the page was erased on *: *': 'The page was erased on *: *',
  'the archive does not hold the page *': 'The archive does not hold the page *.',
  'the page cannot be shown: *; its bytes can be downloaded':
    'The page cannot be shown: *; its bytes can be downloaded.',
  'the log has no event #': 'The log has no event #.',
  'others are looking at sources; try again in a few seconds':
    'Others are looking at sources; try again in a few seconds.',
  'others are looking at archived pages; try again in a few seconds':
    'Others are looking at archived pages; try again in a few seconds.',
  '*; check the address, and whether the site answers a browser':
    '*; check the address, and whether the site answers a browser.',
  '*; feed=<its address> in SUMMITWATCH_ALLOW_PRIVATE permits what is not public':
    '*; the setting SUMMITWATCH_ALLOW_PRIVATE permits what is not public, with feed=<its address>.',
  'this address is polled already, as *': 'This address is polled already, as *.',
  'this feed is known already with another address: *': 'This feed is known already with another address: *',
  '# listen already; close a stream and try again': '# listen already; close a stream and try again.',
  'the log is being restored from its segments; try again soon':
    'The log is being restored from its segments; try again soon.',
  'name: letters of one script are expected; some of another look the same':
    'Name: letters of one script are expected; some of another look the same.',
  'name: admin means whoever holds the admin secret; take one that looks different':
    'Name: admin means whoever holds the admin secret; take one that looks different.',
  'name: service and settings mean the service itself; take one that looks different':
    'Name: service and settings mean the service itself; take one that looks different.',
  'name: 1 to 64 letters, digits, blanks, and . _ @ - are expected, the first a letter or digit':
    'Name: 1 to 64 letters, digits, blanks, and . _ @ - are expected, the first a letter or digit.',
  'password: at least # characters, please': 'Password: at least # characters, please.',
  'password: at most # bytes, please': 'Password: at most # bytes, please.',
  'a batch of # messages at most is expected': 'At most # messages fit into a batch.',
  'another secret was made at the same moment; try again': 'Another secret was made at the same moment; try again.',
  'an element of the file has more than # attributes': 'An element of the file has more than # attributes.',
  'the file nests deeper than # elements': 'The file nests deeper than # elements.',
  'the file lists more than # outlines; divide it': 'The file lists more than # outlines; divide it.',
  'no feed has named this article': 'No feed has named this article.',
  'this replay was discarded; run it again': 'This replay was discarded; run it again.',
  'not all texts are read yet; “*” goes on where it was': 'Not all texts are read yet; “*” goes on where it was.',
  'articles came or changed since, and accepting would no longer do what was shown; “*” reads just those and shows the difference as it is now':
    'Articles came or changed since, and accepting would no longer do what was shown; “*” reads just those and shows the difference as it is now.',
  'into: * is of another kind than *': 'Into: * is of another kind than *.',
  'there is a subscription of this id already': 'There is a subscription of this id already.',
  'the secret stays, and with it the manner of signing: subscribe anew for another':
    'The secret stays, and with it the manner of signing: subscribe anew for another.',
  'in strict order one matter that rests would hold up all others: choose one of the two':
    'In strict order one matter that rests would hold up all others: choose one of the two.',
  '* has no such report; it may have been read again: look at it anew':
    '* has no such report; it may have been read again: look at it anew.',
  '* is itself counted under *': '* is itself counted under *.',
  'value: no report of * that counts says *': 'Value: no report of * that counts says *.',
  'as: that is what * is about; say what tells the other one from it, or nothing':
    'As: that is what * is about; say what tells the other one from it, or nothing.',
} as const;
