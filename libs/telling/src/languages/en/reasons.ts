/** Why something could not be done or read, as the program writes it down: `#` stands for a number, and `*` for any words. Most begin small: they are put into others. */
export const reasons = {
  // The outbound door. In brackets stands what the system says in its own words.
  'the headers of the answer are too long (*)': 'the headers of the answer are too long (*)',
  'the body is not in the coding that it names, or breaks off (*)':
    'the body is not in the coding that it names, or breaks off (*)',
  'the answer is no HTTP (*)': 'the answer is no HTTP (*)',
  'Headers Overflow Error': 'the headers of the answer are too long',
  'no answer in time': 'no answer in time',
  'the answer was not complete in time': 'the answer was not complete in time',
  'the redirects took all the time there was': 'the redirects took all the time there was',
  'redirect from https down to http': 'redirect from https down to http',
  'redirect: *': 'redirect: *',
  'more than # redirects': 'more than # redirects',
  'the address redirects to itself': 'the address redirects to itself',
  'the address redirects to itself: it wants a cookie, and none is kept here':
    'the address redirects to itself: it wants a cookie, and none is kept here',
  'announces # bytes': 'announces # bytes',
  'more than # bytes, compressed': 'more than # bytes, compressed',
  'more than # bytes': 'more than # bytes',
  'unpacks to more than # times its size': 'unpacks to more than # times its size',
  'unpacks to more than # bytes': 'unpacks to more than # bytes',
  'unasked content coding *': 'unasked content coding *',
  'the body is not the zstd it says, or breaks off': 'the body is not the zstd it says, or breaks off',
  '* has no address': '* has no address',
  '* (*) is not on the public internet': '* (*) is not on the public internet',
  'port # is not among *': 'port # is not among *',
  'the address *': 'the address *',
  'holds a control character': 'holds a control character',
  'holds a backslash': 'holds a backslash',
  'is neither http nor https but *': 'is neither http nor https but *',
  'holds a user name or password': 'holds a user name or password',
  'holds a user name': 'holds a user name',
  'names no host': 'names no host',
  'is no web address': 'is no web address',
  'spells an IP address oddly': 'spells an IP address oddly',
  '* asked for quiet when another of its addresses was fetched':
    '* asked for quiet when another of its addresses was fetched',
  'robots.txt asks us not to fetch this': 'robots.txt asks us not to fetch this',
  'answered #, a redirect that is not followed': 'answered #, a redirect that is not followed',
  'the mail server could not be used: *': 'the mail server could not be used: *',
  // The readers of feeds and of pages without one.
  'This is neither RSS, RDF, Atom nor JSON Feed.': 'This is neither RSS, RDF, Atom nor JSON Feed.',
  'The answer has no content.': 'The answer has no content.',
  'This is an index of sitemaps: one of the sitemaps it lists can be read, the index cannot.':
    'This is an index of sitemaps: one of the sitemaps it lists can be read, the index cannot.',
  'The feed is larger than # MB.': 'The feed is larger than # MB.',
  'The characters cannot be read in any encoding that the feed or its bytes suggest.':
    'The characters cannot be read in any encoding that the feed or its bytes suggest.',
  'This is no HTML page.': 'This is no HTML page.',
  'The selector for the items *': 'The selector for the items *',
  'The selector for the link *': 'The selector for the link *',
  'The selector for the title *': 'The selector for the title *',
  'The selector for the date *': 'The selector for the date *',
  'The selector for the summary *': 'The selector for the summary *',
  'matches nothing on this page.': 'matches nothing on this page.',
  'matches elements of which none has both a link and a title.':
    'matches elements of which none has both a link and a title.',
  '“*” asks more than one :has() or :contains() of every element.':
    '“*” asks more than one :has() or :contains() of every element.',
  '“*” is no CSS selector: *': '“*” is no CSS selector: *',
  '* Look for a feed behind the address, or name by CSS selectors where its items stand.':
    '* Look for a feed behind the address, or name by CSS selectors where its items stand.',
  '* Change the selectors; each is CSS, and all but the items’ are looked up inside an item.':
    '* Change the selectors; each is CSS, and all but the items’ are looked up inside an item.',
  'the page is no article: *': 'the page is no article: *',
  'the page cannot be read: *': 'the page cannot be read: *',
  // The state of feeds, hubs, items and articles.
  'the hub denied it: *': 'the hub denied it: *',
  'the hub denied it': 'the hub denied it',
  'its publisher sends us for good to *, which is polled already as *':
    'its publisher sends us for good to *, which is polled already as *',
  'let go by policy: *': 'let go by policy: *',
  'the page is due to be read': 'the page is due to be read',
  'its text was erased before it was read': 'its text was erased before it was read',
  'it is a text that was erased before, and may not be kept again':
    'it is a text that was erased before, and may not be kept again',
  'the archive does not hold its text whole': 'the archive does not hold its text whole',
  'cancelled by *': 'cancelled by *',
  // Lists of feeds.
  'it is polled already': 'it is polled already',
  'the file names it before': 'the file names it before',
  'its name is a tag of the feeds in it': 'its name is a tag of the feeds in it',
  'it points to another list, which is not followed': 'it points to another list, which is not followed',
  'it names no feed (no xmlUrl)': 'it names no feed (no xmlUrl)',
  'its address is longer than # characters': 'its address is longer than # characters',
  'its address holds markup: the file is broken there': 'its address holds markup: the file is broken there',
  'it is read as *, which is not known here': 'it is read as *, which is not known here',
  'its selector of the * is longer than #': 'its selector of the * is longer than #',
  'it is a page without a feed, and no selector says where its items stand':
    'it is a page without a feed, and no selector says where its items stand',
  'of its # tags the first # are kept': 'of its # tags the first # are kept',
  'its kind of publisher is not known here; * stands for it':
    'its kind of publisher is not known here; * stands for it',
  'its country is not two letters and is left out': 'its country is not two letters and is left out',
  // Work that waits or was given up, and rebuilds.
  'parked events are to be replayed': 'parked events are to be replayed',
  'all views are to be made anew': 'all views are to be made anew',
  'the worker stops': 'the worker stops',
  'others wait for their turns at *': 'others wait for their turns at *',
  'feed * is not in the views yet': 'feed * is not in the views yet',
  'no feed has named article *': 'no feed has named article *',
  'the subscription is not in the views yet': 'the subscription is not in the views yet',
  'the next attempt is not due yet': 'the next attempt is not due yet',
  'the log lacks the events # to #; run summitwatch verify to see what is damaged':
    'the log lacks the events # to #; run summitwatch verify to see what is damaged',
  'the receiver answered #; only #xx counts as received': 'the receiver answered #; only #xx counts as received',
  'no mail server is set (*)': 'no mail server is set (*)',
  'told with *': 'told with *',
  // The model.
  'the model did not answer in time': 'the model did not answer in time',
  'the day’s tokens are used up': 'the day’s tokens are used up',
  'the minute’s requests are used up': 'the minute’s requests are used up',
  'the model’s endpoint does not know a form': 'the model’s endpoint does not know a form',
  'the model’s endpoint answered without end': 'the model’s endpoint answered without end',
  'the model’s endpoint cannot be reached: *': 'the model’s endpoint cannot be reached: *',
  'the model’s endpoint answers with something that is no JSON':
    'the model’s endpoint answers with something that is no JSON',
  'the model’s endpoint does not speak the protocol': 'the model’s endpoint does not speak the protocol',
  'the model’s answer was too long': 'the model’s answer was too long',
  'the model declines to read it': 'the model declines to read it',
  'the model’s answer has not the form that was asked for': 'the model’s answer has not the form that was asked for',
  'the model’s endpoint refuses the key (answered #)': 'the model’s endpoint refuses the key (answered #)',
  'the model’s endpoint wants to be paid (answered #)': 'the model’s endpoint wants to be paid (answered #)',
  'the model’s endpoint refuses us (answered #)': 'the model’s endpoint refuses us (answered #)',
  'the model’s endpoint does not know the address or the model (answered #)':
    'the model’s endpoint does not know the address or the model (answered #)',
  'the model’s endpoint did not answer in time (answered #)':
    'the model’s endpoint did not answer in time (answered #)',
  'the model’s endpoint is asked too often (answered #)': 'the model’s endpoint is asked too often (answered #)',
  'the model’s endpoint does not speak the protocol (answered #)':
    'the model’s endpoint does not speak the protocol (answered #)',
  'the model’s endpoint sends us elsewhere, which is not followed (answered #)':
    'the model’s endpoint sends us elsewhere, which is not followed (answered #)',
  'the model’s endpoint does not take the question (answered #)':
    'the model’s endpoint does not take the question (answered #)',
  'the model’s endpoint fails (answered #)': 'the model’s endpoint fails (answered #)',
  'the model’s endpoint lies at a private address or an odd port that SUMMITWATCH_ALLOW_PRIVATE does not name for a model':
    'the model’s endpoint lies at a private address or an odd port that SUMMITWATCH_ALLOW_PRIVATE does not name for a model',
  // Orders that are refused.
  'to.*: a * has no such field; it has *': 'to.*: a * has no such field; it has *',
  'to.*: one of * is expected': 'to.*: one of * is expected',
  '*: nothing is ever “*”; one of * is expected': '*: nothing is ever “*”; one of * is expected',
  '*: * is never *; one of * is expected': '*: * is never *; one of * is expected',
  'ruling: * is no ruling on a finding': 'ruling: * is no ruling on a finding',
  'name: admin means whoever holds the admin secret': 'admin means whoever holds the admin secret',
  'a session reads through this dashboard’s own pages only': 'a session reads through this dashboard’s own pages only',
  'the view * holds no * at that moment': 'the view * holds no * at that moment',
  'to hear of long work takes the role operator; yours is *':
    'to hear of long work takes the role operator; yours is *',
  'there is no view *; there are *': 'there is no view *; there are *',
  'there is no probe *; there are *': 'there is no probe *; there are *',
  '*; try again in a moment': '*; try again in a moment',
  'Idempotency-Key: at most # characters are expected': 'Idempotency-Key: at most # characters are expected',
} as const;
