/** Types of the API, made by `npm run api-types` from its OpenAPI document. */
export interface paths {
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done through these doors and by whom, the newest first. */
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of the summit: outcomes, follow-up meetings and reactions. */
        get: operations["BriefController_brief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brief.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief as a table. */
        get: operations["BriefController_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One matter, with all that is said of it. */
        get: operations["BriefController_matter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sentences about a matter, with what each changed. */
        get: operations["BriefController_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two sentences about a matter, with their differences marked. */
        get: operations["BriefController_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two moments, the newest first, and the net of it. */
        get: operations["ChangesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items by kind of source, verdict and delay over time. */
        get: operations["CoverageController_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that people ever decided, standing or taken back. */
        get: operations["DecisionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the newest notices; of what was not delivered, of all. */
        get: operations["DeliveriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notices are undelivered, of all subscriptions or of one. */
        get: operations["DeliveriesController_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery, with what is kept of each attempt. */
        get: operations["DeliveriesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries an owed notice again now. */
        post: operations["DeliveriesController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a notice again under the same id, whatever became of it. */
        post: operations["DeliveriesController_redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The follow-up meetings as a calendar. */
        get: operations["DoorsController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brief.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief as an Atom feed. */
        get: operations["DoorsController_briefAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brief.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief as a JSON Feed. */
        get: operations["DoorsController_briefJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The changes of state as an Atom feed. */
        get: operations["DoorsController_changesAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The changes of state as a JSON Feed. */
        get: operations["DoorsController_changesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims with their sentences, as JSON-LD. */
        get: operations["DoorsController_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/doors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses of calendar, feeds, claims and MCP, with the reading key. */
        get: operations["DoorsController_doors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/doors/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new reading key: addresses with the old one answer no more. */
        post: operations["DoorsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log, page by page. */
        get: operations["EventsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event, with the sentence that it rests on, the state that it changed and the notice that it raised. */
        get: operations["EventsController_event"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event that raised a notice. */
        get: operations["EventsController_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes as they happen, as server-sent events; goes on after Last-Event-ID. */
        get: operations["EventsController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The feeds, and how each is. */
        get: operations["FeedsController_list"];
        put?: never;
        /** Adds a feed. */
        post: operations["FeedsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has all feeds asked now that are not paused. */
        post: operations["FeedsController_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds.opml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All feeds as OPML. */
        get: operations["FeedListsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the feeds of an OPML file, with a result for each outline. */
        post: operations["FeedListsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One feed in particular. */
        get: operations["FeedController_feed"];
        put?: never;
        post?: never;
        /** Polls and lists a feed no longer; what came of it stays. */
        delete: operations["FeedController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a feed no more until it is resumed. */
        post: operations["FeedController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a paused feed again, at once. */
        post: operations["FeedController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a feed asked now. */
        post: operations["FeedController_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the removal of a feed back. */
        post: operations["FeedController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service is alive, ready and fresh, and what it counts. */
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A step of an order over all items of a filter. */
        post: operations["BulkController_bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that came in, with its verdict and why, by a filter. */
        get: operations["ItemsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could stand where one types in the filter of items. */
        get: operations["ItemsController_completions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item, with its text, its claims and its trace. */
        get: operations["ItemsController_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases the texts and pages of an article, every revision, for good. */
        post: operations["ItemsController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When whoever asks last marked the changes as seen. */
        get: operations["LooksController_look"];
        /** Marks the changes as seen. */
        put: operations["LooksController_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The archived pages of an item, the newest first. */
        get: operations["PagesController_seen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/pages/{hash}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page as it was seen, without anything that runs, loads or leads away. */
        get: operations["PagesController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/pages/{hash}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a page as they were received. */
        get: operations["PagesController_raw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief as a page without script. */
        get: operations["PaperController_brief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brief/matters/{matter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One matter as a page without script. */
        get: operations["PaperController_matter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brief/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An archived text as a page without script. */
        get: operations["PaperController_article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brief/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every way to subscribe, as a page without script. */
        get: operations["PaperController_subscribe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brief/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in by a plain form. */
        post: operations["PaperController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brief/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs out by a plain form. */
        post: operations["PaperController_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads to /brief/subscribe. */
        get: operations["SubscribeController_subscribe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/{probe}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The probes live, ready and fresh: 200, or 503 where one fails. */
        get: operations["ProbesController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers in the text form of Prometheus. */
        get: operations["ProbesController_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the events in the views, and the rebuild under way. */
        get: operations["ProjectionController_projection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projection/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes all views again from the log, beside the served ones. */
        post: operations["ProjectionController_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projection/rebuild/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the rebuild under way; what is served stays. */
        post: operations["ProjectionController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits in each queue, and what failed. */
        get: operations["QueuesController_queues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{name}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries the failed jobs of a queue again. */
        post: operations["QueuesController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The replays so far, the newest first. */
        get: operations["ReplaysController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What another reader would change, with its sentences. */
        get: operations["ReplaysController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replays/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what the other reader found; one digest tells subscribers. */
        post: operations["ReplaysController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replays/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a replay be; nothing changes. */
        post: operations["ReplaysController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rereads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders to read pages again of the last day, the latest first. */
        get: operations["RereadsController_rereads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rereads/{batch}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls an order to read pages again off; what was read stays. */
        post: operations["RereadsController_callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in an article after it was first read. */
        get: operations["RevisionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision, word by word. */
        get: operations["RevisionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of the story that people made, the newest first. */
        get: operations["RulesController_list"];
        put?: never;
        /** Makes a rule for what comes from now on. */
        post: operations["RulesController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a rule would turn; nothing is made. */
        post: operations["RulesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns what there is by a rule, a step at a time. */
        post: operations["RulesController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a rule back. */
        post: operations["RulesController_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people decided on findings, matters and sources. */
        get: operations["RulingsController_list"];
        put?: never;
        /** Decides; Idempotency-Key makes a repeat harmless. */
        post: operations["RulingsController_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a decision would change; nothing is decided. */
        post: operations["RulingsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What wants a person, the worthiest first. */
        get: operations["RulingsController_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one is signed in, and as whom. */
        get: operations["SessionController_session"];
        put?: never;
        /** Signs in. */
        post: operations["SessionController_signIn"];
        /** Signs out. */
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one’s password; all one’s sessions end. */
        post: operations["SessionController_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The feeds behind an address; nothing is kept. */
        post: operations["SourcesController_discover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a feed would bring and tell; nothing is kept. */
        post: operations["SourcesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a subscription and its secret for good. */
        delete: operations["SubscriptionCareController_remove"];
        options?: never;
        head?: never;
        /** Changes a subscription; null takes a field off. */
        patch: operations["SubscriptionCareController_change"];
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends nothing there until it is enabled; what changes meanwhile is kept for it. */
        post: operations["SubscriptionCareController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends notices there again, and what it missed. */
        post: operations["SubscriptionCareController_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new signing secret, shown once; the old one signs, too, for a while. */
        post: operations["SubscriptionCareController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends again all that was given up, or all since a time. */
        post: operations["SubscriptionCareController_redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a test, and tells what went out and what came back. */
        post: operations["SubscriptionCareController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is told of what, and how each receiver does. */
        get: operations["SubscriptionsController_list"];
        put?: never;
        /** Adds a webhook or a mailbox; the answer holds the signing secret, this once. */
        post: operations["SubscriptionsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a filter would have told of late. */
        post: operations["SubscriptionsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own tokens; for an admin everybody’s. */
        get: operations["TokensController_list"];
        put?: never;
        /** Makes a token, shown once. */
        post: operations["TokensController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token. */
        delete: operations["TokensController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may sign in, and as what. */
        get: operations["UsersController_list"];
        put?: never;
        /** Adds a user; the first password is shown once. */
        post: operations["UsersController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a user; their sessions and tokens open nothing any more. */
        delete: operations["UsersController_remove"];
        options?: never;
        head?: never;
        /** Changes a user’s role, from their next request on. */
        patch: operations["UsersController_change"];
        trace?: never;
    };
    "/api/v1/users/{name}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a user a new password, shown once; their sessions end. */
        post: operations["UsersController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views that are kept. */
        get: operations["ViewsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a view. */
        get: operations["ViewsController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Long work under way and of late. */
        get: operations["WorkController_works"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for an end of long work; it comes where that is safe. */
        post: operations["WorkController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description a user’s name and password, or the admin secret */
        SignIn: {
            name: string;
            password: string;
        } | {
            secret: string;
        };
        Session: {
            signedIn: boolean;
            /** @description null for the admin secret, which names nobody */
            name?: string | null;
            /**
             * @description what they may do, each holding all before it
             * @enum {string}
             */
            role?: "viewer" | "analyst" | "operator" | "admin";
            /** @description ISO 8601, UTC */
            until?: string;
            /** @description IANA zone of the summit’s place */
            zone?: string;
        };
        NewPassword: {
            password: string;
            next: string;
        };
        User: {
            name: string;
            /**
             * @description what they may do, each holding all before it
             * @enum {string}
             */
            role: "viewer" | "analyst" | "operator" | "admin";
            /** @description ISO 8601, UTC */
            addedAt: string;
            /** @description ISO 8601, UTC */
            passwordAt: string;
        };
        NewUser: {
            name: string;
            /**
             * @description what they may do, each holding all before it
             * @enum {string}
             */
            role: "viewer" | "analyst" | "operator" | "admin";
        };
        UserRole: {
            /**
             * @description what they may do, each holding all before it
             * @enum {string}
             */
            role: "viewer" | "analyst" | "operator" | "admin";
        };
        UserWithPassword: {
            name: string;
            /**
             * @description what they may do, each holding all before it
             * @enum {string}
             */
            role: "viewer" | "analyst" | "operator" | "admin";
            /** @description ISO 8601, UTC */
            addedAt: string;
            /** @description ISO 8601, UTC */
            passwordAt: string;
            /** @description shown this once; theirs to change */
            password: string;
        };
        Token: {
            id: string;
            label: string;
            /**
             * @description what they may do, each holding all before it
             * @enum {string}
             */
            role: "viewer" | "analyst" | "operator" | "admin";
            /** @description null: made with the admin secret */
            owner: string | null;
            /** @description ISO 8601, UTC */
            madeAt: string;
            /** @description ISO 8601, UTC */
            expiresAt: string;
            isOver: boolean;
        };
        NewToken: {
            /** @description what it is for */
            label: string;
            /**
             * @description at most one’s own
             * @default viewer
             * @enum {string}
             */
            role: "viewer" | "analyst" | "operator" | "admin";
            /**
             * @description how long it opens anything
             * @default 90
             */
            days: number;
        };
        TokenWithSecret: {
            id: string;
            label: string;
            /**
             * @description what they may do, each holding all before it
             * @enum {string}
             */
            role: "viewer" | "analyst" | "operator" | "admin";
            /** @description null: made with the admin secret */
            owner: string | null;
            /** @description ISO 8601, UTC */
            madeAt: string;
            /** @description ISO 8601, UTC */
            expiresAt: string;
            isOver: boolean;
            /** @description shown this once */
            token: string;
        };
        AuditEntry: {
            /** @description in the log */
            position: number;
            /** @description ISO 8601, UTC */
            at: string;
            who: string | null;
            role: string | null;
            by: ("secret" | "session" | "token") | null;
            action: string;
            target: string;
            status: number;
            from: string;
            /** @description of what was told of already: how often it was refused again within the minute */
            count?: number;
        };
        AuditPage: {
            entries: components["schemas"]["AuditEntry"][];
            total: number;
            next: number | null;
        };
        Look: {
            /** @description when they last marked what changed as seen; null before the first time */
            looked: string | null;
        };
        NewLook: {
            /**
             * Format: date-time
             * @description it never goes back, nor beyond now
             */
            looked: string;
        };
        Publisher: {
            name: string;
            /** @description wire, newspaper, government …; absent when unknown */
            kind?: string;
        };
        Removal: {
            /** @description ISO 8601, UTC */
            at: string;
            reason: string;
            /** @description who ordered it */
            by: string;
        };
        RulingNote: {
            by: string;
            reason: string;
            /** @description ISO 8601, UTC */
            at: string;
            /** @description of the fact that it was given by */
            type: string;
        };
        Belief: {
            value: string;
            contradicted: boolean;
        };
        Verdict: {
            by: string;
            reason: string;
            /** @description ISO 8601, UTC */
            at: string;
            /** @description of the fact that it was given by */
            type: string;
            /** @enum {string} */
            verdict: "confirmed" | "corrected" | "settled" | "rejected" | "muted" | "irrelevant" | "overruled" | "unbacked" | "moved";
            /** @description the status or stance that the machine read, where another counts */
            machine: string | null;
        };
        Evidence: {
            /** @description id of the article */
            article: string;
            url: string;
            title: string;
            publisher: components["schemas"]["Publisher"];
            /** @description ISO 8601, UTC */
            publishedAt?: string;
            lang?: string;
            /** @description the status or stance that this sentence claims */
            value: string;
            /** @description who claims it; empty: the article in its own voice */
            attributedTo: string[];
            /** @description id of the article whose text this one repeats */
            copyOf: string | null;
            /** @description its reader is not sure of it, and no person stands behind it: it is shown, and moves no status */
            doubtful: boolean;
            /** @description part of a source’s first import */
            baseline: boolean;
            textHash: string;
            /** @description UTF-16 offset into the archived text */
            start: number;
            /** @description exclusive */
            end: number;
            /** @description exactly the archived characters; null when the text is not at hand */
            sentence: string | null;
            /** @description up to 160 characters of context */
            before: string;
            after: string;
            /** @description set when the text was erased: there is no sentence then */
            removed: components["schemas"]["Removal"] | null;
            /** @description what a person ruled on it; null: it stands as the machine read it */
            ruled: components["schemas"]["Verdict"] | null;
        };
        /** @description days on calendars, both included; far apart where the words are vague */
        Due: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        Turn: {
            value: string;
            /** @description ISO 8601, UTC */
            at: string;
            because: components["schemas"]["Evidence"];
            due?: components["schemas"]["Due"];
            /** @description of a meeting put on other days: those before */
            instead?: {
                due: components["schemas"]["Due"];
                because: components["schemas"]["Evidence"];
            };
        };
        About: {
            /** @constant */
            kind: "outcome";
            topic: string;
            parties: string[];
        } | {
            /** @constant */
            kind: "meeting";
            meetingKind: string;
            participants: string[];
            place: string | null;
            /** @description as the text says it */
            when: string | null;
        } | {
            /** @constant */
            kind: "reaction";
            actor: string;
            actorKind: string;
            role: string | null;
            affiliation: string | null;
            toward: string;
        };
        BriefLine: {
            /** @description for example outcome:ceasefire */
            matter: string;
            /** @enum {string} */
            kind: "outcome" | "meeting" | "reaction";
            about: components["schemas"]["About"];
            /** @description status or stance */
            value: string;
            /** @description ISO 8601, UTC */
            since: string;
            /** @description what it was before; null where it was first reported so */
            former: string | null;
            /** @description how often it was told to stand, the first time included */
            turns: number;
            /** @description of a meeting that was put on other days: those before */
            instead: components["schemas"]["Due"] | null;
            /** @description independent origins in support */
            origins: number;
            /** @description articles in support, copies included */
            articles: number;
            /** @description those of them that repeat the text of another */
            copies: number;
            /** @description an official publication, the actor’s own words or what a person stands behind is among the support */
            official: boolean;
            /** @description by whose word alone it stands: those to whom all reports attribute it; empty where one says so itself or is first-hand */
            claimants: string[];
            contradicted: boolean;
            /** @description the days for which a meeting stands, or on which it was held */
            due: components["schemas"]["Due"] | null;
            /** @description of several meetings of the same people, which one; 1 for the first */
            episode: number;
            /** @description its last day is over, and nobody tells that it was held or called off */
            overdue: boolean;
            /** @description the sentence that brought the present status */
            because: components["schemas"]["Evidence"];
            /**
             * @description whose belief the value is
             * @enum {string}
             */
            belief: "machine" | "person";
            /** @description beside a person’s belief what the machine alone believes; null: the same, or nothing */
            machine: components["schemas"]["Belief"] | null;
            /** @description the latest ruling, or lifting of one, that concerns the matter */
            ruling: components["schemas"]["RulingNote"] | null;
            /** @description ISO 8601, UTC */
            learntAt: string;
        };
        BriefMeeting: {
            /** @description for example outcome:ceasefire */
            matter: string;
            /** @enum {string} */
            kind: "outcome" | "meeting" | "reaction";
            about: components["schemas"]["About"];
            /** @description status or stance */
            value: string;
            /** @description ISO 8601, UTC */
            since: string;
            /** @description what it was before; null where it was first reported so */
            former: string | null;
            /** @description how often it was told to stand, the first time included */
            turns: number;
            /** @description of a meeting that was put on other days: those before */
            instead: components["schemas"]["Due"] | null;
            /** @description independent origins in support */
            origins: number;
            /** @description articles in support, copies included */
            articles: number;
            /** @description those of them that repeat the text of another */
            copies: number;
            /** @description an official publication, the actor’s own words or what a person stands behind is among the support */
            official: boolean;
            /** @description by whose word alone it stands: those to whom all reports attribute it; empty where one says so itself or is first-hand */
            claimants: string[];
            contradicted: boolean;
            /** @description the days for which a meeting stands, or on which it was held */
            due: components["schemas"]["Due"] | null;
            /** @description of several meetings of the same people, which one; 1 for the first */
            episode: number;
            /** @description its last day is over, and nobody tells that it was held or called off */
            overdue: boolean;
            /** @description the sentence that brought the present status */
            because: components["schemas"]["Evidence"];
            /**
             * @description whose belief the value is
             * @enum {string}
             */
            belief: "machine" | "person";
            /** @description beside a person’s belief what the machine alone believes; null: the same, or nothing */
            machine: components["schemas"]["Belief"] | null;
            /** @description the latest ruling, or lifting of one, that concerns the matter */
            ruling: components["schemas"]["RulingNote"] | null;
            /** @description ISO 8601, UTC */
            learntAt: string;
            /** @description of a meeting that may be another one of these, told otherwise: that one’s matter; a person decides */
            perhapsOf: string | null;
        };
        Brief: {
            story: {
                id: string;
                title: string;
                place: string;
                /** @description ISO 8601, UTC */
                began: string;
                zone: string;
            };
            /** @description now, or the moment asked for */
            asOf: string;
            /**
             * @description the clock that asOf is meant on
             * @enum {string}
             */
            clock: "learnt" | "happened";
            /** @description of the last event that the answer takes into account */
            position: number;
            outcomes: components["schemas"]["BriefLine"][];
            meetings: components["schemas"]["BriefMeeting"][];
            reactions: components["schemas"]["BriefLine"][];
            /** @description of now; null for a past moment, of which it is not kept */
            coverage: {
                /** @description of the last event that its items are counted with; they are counted beside the views, and may be a step before or behind the position of the brief */
                position: number;
                items: number;
                relevant: number;
                copies: number;
                unreadable: number;
                /** @description relevant articles in languages the reader does not understand */
                notUnderstood: number;
                /** @description those languages, the most frequent first */
                languages: {
                    lang: string;
                    items: number;
                }[];
                pending: number;
                /** @description events that the views could not take in */
                parked: number;
                sources: {
                    total: number;
                    /** @description ids of the feeds that fail, are blocked or are gone */
                    failing: string[];
                    /** @description ids of the feeds of which something was missed, and not found since */
                    holed: string[];
                };
            } | null;
        };
        MatterDetail: {
            /** @description for example outcome:ceasefire */
            matter: string;
            /** @enum {string} */
            kind: "outcome" | "meeting" | "reaction";
            about: components["schemas"]["About"];
            /** @description status or stance */
            value: string;
            /** @description ISO 8601, UTC */
            since: string;
            /** @description what it was before; null where it was first reported so */
            former: string | null;
            /** @description how often it was told to stand, the first time included */
            turns: number;
            /** @description of a meeting that was put on other days: those before */
            instead: components["schemas"]["Due"] | null;
            /** @description independent origins in support */
            origins: number;
            /** @description articles in support, copies included */
            articles: number;
            /** @description those of them that repeat the text of another */
            copies: number;
            /** @description an official publication, the actor’s own words or what a person stands behind is among the support */
            official: boolean;
            /** @description by whose word alone it stands: those to whom all reports attribute it; empty where one says so itself or is first-hand */
            claimants: string[];
            contradicted: boolean;
            /** @description the days for which a meeting stands, or on which it was held */
            due: components["schemas"]["Due"] | null;
            /** @description of several meetings of the same people, which one; 1 for the first */
            episode: number;
            /** @description its last day is over, and nobody tells that it was held or called off */
            overdue: boolean;
            /** @description the sentence that brought the present status */
            because: components["schemas"]["Evidence"];
            /**
             * @description whose belief the value is
             * @enum {string}
             */
            belief: "machine" | "person";
            /** @description beside a person’s belief what the machine alone believes; null: the same, or nothing */
            machine: components["schemas"]["Belief"] | null;
            /** @description the latest ruling, or lifting of one, that concerns the matter */
            ruling: components["schemas"]["RulingNote"] | null;
            /** @description ISO 8601, UTC */
            learntAt: string;
            /** @description now, or the moment asked for */
            asOf: string;
            /**
             * @description the clock that asOf is meant on
             * @enum {string}
             */
            clock: "learnt" | "happened";
            /** @description of the last event that the answer takes into account */
            position: number;
            /** @description oldest first; by publication */
            history: components["schemas"]["Turn"][];
            /** @description how the meetings of the same people before this one ended */
            earlier: components["schemas"]["Turn"][];
            /** @description oldest first, at most 100 */
            support: components["schemas"]["Evidence"][];
            /** @description reports that say the opposite and were not overtaken */
            against: components["schemas"]["Evidence"][];
            /** @description reports of other statuses, at most 100 */
            others: components["schemas"]["Evidence"][];
            /** @description reports that do not count by a ruling, at most 100 */
            aside: components["schemas"]["Evidence"][];
            /** @description of a meeting: those that may be the same, told otherwise; a person decides */
            perhaps: components["schemas"]["BriefLine"][];
        };
        FindingPlace: {
            /** @description under which the report is shown */
            matter: string;
            article: string;
            textHash: string;
            start: number;
            end: number;
            /** @description where two claims share a sentence */
            value?: string;
        };
        Correction: {
            topic?: string;
            status?: string;
            parties?: string[];
            /** @description of a meeting */
            kind?: string;
            participants?: string[];
            place?: string | null;
            when?: string | null;
            actor?: string;
            stance?: string;
            toward?: string;
        };
        /** @description what the reports are about; without it, a matter of their own that is known by its number */
        KeyFields: {
            topic?: string;
            /** @description of a meeting */
            kind?: string;
            participants?: string[];
            place?: string | null;
            when?: string | null;
            actor?: string;
            toward?: string;
        };
        RulingAsked: {
            /** @enum {string} */
            act: "confirm" | "reject" | "lift-finding";
            finding: components["schemas"]["FindingPlace"];
        } | {
            /** @enum {string} */
            act: "correct";
            finding: components["schemas"]["FindingPlace"];
            to: components["schemas"]["Correction"];
        } | {
            /** @enum {string} */
            act: "lift";
            /** @description subject of a ruling on a finding */
            ruling: string;
        } | {
            /** @enum {string} */
            act: "merge";
            /** @description for example outcome:ceasefire */
            matter: string;
            /** @description for example outcome:ceasefire */
            into: string;
        } | {
            /** @enum {string} */
            act: "split";
            /** @description for example outcome:ceasefire */
            matter: string;
            reports: components["schemas"]["FindingPlace"][];
            as?: components["schemas"]["KeyFields"];
        } | {
            /** @enum {string} */
            act: "lift-merge" | "lift-settlement";
            /** @description for example outcome:ceasefire */
            matter: string;
        } | {
            /** @enum {string} */
            act: "lift-split";
            /** @description for example outcome:ceasefire */
            matter: string;
            /** @description for example outcome:ceasefire */
            part: string;
        } | {
            /** @enum {string} */
            act: "settle";
            /** @description for example outcome:ceasefire */
            matter: string;
            value: string;
        } | {
            /** @enum {string} */
            act: "mute" | "unmute" | "never-sole" | "lift-never-sole";
            /** @description publisher by its name */
            source: string;
        } | {
            /** @enum {string} */
            act: "relevant" | "irrelevant" | "lift-item";
            item: string;
        } | {
            /** @enum {string} */
            act: "dismiss" | "reopen";
            question: string;
            /** @description for example outcome:ceasefire */
            matter: string;
        };
        NewRuling: {
            ruling: components["schemas"]["RulingAsked"];
            /** @description shown beside what it changes, and kept in the log for ever */
            reason: string;
            /**
             * @description who decides, as the desk knows them; of whoever signed in by name it is that name
             * @default admin
             */
            by: string;
            /** @description `version` as it was shown; another one by now is refused with 409. Without it, whatever it is */
            expectedVersion?: number;
        };
        NewRulingPreview: {
            ruling: components["schemas"]["RulingAsked"];
        };
        BriefState: {
            value: string;
            /** @description ISO 8601, UTC */
            since: string;
            contradicted: boolean;
            origins: number;
            articles: number;
            official: boolean;
            /** @enum {string} */
            belief: "machine" | "person";
        };
        RulingEffect: {
            matter: string;
            /** @description null: nothing stood */
            before: components["schemas"]["BriefState"] | null;
            /** @description null: nothing would stand any more */
            after: components["schemas"]["BriefState"] | null;
        };
        RulingPreview: {
            /** @description of the ruling */
            subject: string;
            /** @description to be sent along as expectedVersion */
            version: number;
            effects: components["schemas"]["RulingEffect"][];
        };
        GivenRuling: {
            subject: string;
            /** @description of the ruling’s subject now */
            version: number;
            /** @description false for a repeat, which changed nothing */
            isNew: boolean;
            /** @description empty for a repeat */
            effects: components["schemas"]["RulingEffect"][];
        };
        Ruling: {
            subject: string;
            version: number;
            /** @description confirmed, corrected, rejected, merged, split, settled, muted, never-sole, dismissed or judged */
            act: string;
            matters: string[];
            source: string | null;
            /** @description value, matter or part that it leads to */
            to: string | null;
            by: string;
            reason: string;
            /** @description ISO 8601, UTC */
            at: string;
            /** @description false: the sentence that it was on is gone from its article */
            stands: boolean;
        };
        Proposal: {
            ruling: components["schemas"]["RulingAsked"];
            subject: string;
            /** @description to be sent along as expectedVersion */
            version: number;
            effects: components["schemas"]["RulingEffect"][];
        };
        Question: {
            id: string;
            /** @enum {string} */
            kind: "contradiction" | "overtaken" | "unbacked" | "single-origin" | "duplicate" | "hearsay";
            matter: string;
            /** @description the other matter, of a pair that may be one */
            other: string | null;
            /** @description null where no report counts */
            line: components["schemas"]["BriefLine"] | null;
            /** @description ISO 8601, UTC */
            since: string;
            worth: number;
            /** @description the sentences to look at, at most 20 */
            evidence: components["schemas"]["Evidence"][];
            /** @description each can be posted to /rulings with a reason */
            proposals: components["schemas"]["Proposal"][];
        };
        ReviewPage: {
            total: number;
            /** @description of all questions, by kind */
            counts: {
                [key: string]: number;
            };
            /** @description the worthiest first */
            questions: components["schemas"]["Question"][];
            /** @description cursor of the next page */
            next: string | null;
        };
        Believed: {
            matter: string;
            /** @description what the machine alone believes of it; null: nothing */
            machine: components["schemas"]["Belief"] | null;
            /** @description what stands after all rulings; null: no report counts */
            people: components["schemas"]["Belief"] | null;
        };
        Decision: {
            /** @description the same for ever */
            id: string;
            /** @description of the ruling */
            subject: string;
            /** @description of the subject now: to be sent along with `undo` as expectedVersion */
            version: number;
            /** @enum {string} */
            act: "confirmed" | "corrected" | "rejected" | "merged" | "split" | "settled" | "muted" | "never-sole" | "dismissed" | "judged";
            /**
             * @description asleep: the sentence that it was on is gone from its article; replaced: by another decision in its place
             * @enum {string}
             */
            state: "standing" | "asleep" | "lifted" | "replaced";
            by: string;
            reason: string;
            /** @description ISO 8601, UTC */
            at: string;
            /** @description the one that it was given on first */
            matters: string[];
            source: string | null;
            /** @description value, matter or part that it leads to */
            to: string | null;
            /** @description of a ruling on a finding: the status or stance that the machine had read */
            machine: string | null;
            /** @description the sentences that it is on, as the machine read them; at most 20 */
            evidence: components["schemas"]["Evidence"][];
            /** @description of each of its matters, at the moment that is answered */
            believed: components["schemas"]["Believed"][];
            /** @description who took it back or decided otherwise; null while it stands */
            ended: components["schemas"]["RulingNote"] | null;
            /** @description what takes it back; null where nothing is to be, and for a past moment */
            undo: components["schemas"]["RulingAsked"] | null;
        };
        DecisionPage: {
            /** @description now, or the moment asked for */
            asOf: string;
            /**
             * @description the clock that asOf is meant on
             * @enum {string}
             */
            clock: "learnt" | "happened";
            /** @description of the last event that the answer takes into account */
            position: number;
            total: number;
            /** @description by act, before the filter of acts */
            counts: {
                [key: string]: number;
            };
            /** @description before the filter of states */
            standing: number;
            undone: number;
            /** @description the newest first */
            decisions: components["schemas"]["Decision"][];
            /** @description cursor of the next page */
            next: string | null;
        };
        Doors: {
            /** @description part of each address; whoever has it can read what they show. Empty for a token, which opens them itself */
            key: string;
            calendar: string;
            brief: {
                atom: string;
                json: string;
            };
            changes: {
                atom: string;
                json: string;
            };
            claims: string;
            /** @description for assistants: the Model Context Protocol over HTTP */
            mcp: string;
        };
        /** @description a page without a feed: where on it the items stand; all but `item` are looked up inside an item */
        ListPage: {
            /** @description CSS */
            item: string;
            /** @description CSS */
            link?: string;
            /** @description CSS */
            title?: string;
            /** @description CSS */
            date?: string;
            /** @description CSS */
            summary?: string;
        };
        /** @description two polls that share no item: what came between them was not seen, unless older pages filled it */
        CoverageGap: {
            /** @description ISO 8601, UTC */
            after: string;
            /** @description ISO 8601, UTC */
            before: string;
            /** @description a sentence for people */
            because: string;
            filled: boolean;
        };
        HealthChange: {
            /** @description ISO 8601, UTC */
            at: string;
            /** @enum {string} */
            health: "unknown" | "ok" | "quiet" | "degraded" | "blocked" | "gone";
            /** @description a sentence for people */
            because: string;
        };
        /** @description the subscription to its hub (WebSub) */
        Push: {
            /** @enum {string} */
            status: "requested" | "verified" | "denied" | "lapsed" | "leaving";
            hub: string;
            /** @description why it is not verified; empty while it is */
            because: string;
            /** @description ISO 8601, UTC: when the lease ends, or ended */
            until?: string;
            /** @description whether the hub brings the news, so that polls are few */
            spares: boolean;
        };
        Feed: {
            id: string;
            url: string;
            publisher: string;
            kind: string;
            country?: string;
            lang: string;
            tags?: string[];
            list?: components["schemas"]["ListPage"];
            /** @enum {string} */
            health: "unknown" | "ok" | "quiet" | "degraded" | "blocked" | "gone";
            /** @description a sentence for people */
            because: string;
            /** @description ISO 8601, UTC */
            healthSince: string;
            /** @description the newest last */
            healthHistory: components["schemas"]["HealthChange"][];
            paused: boolean;
            movedFrom?: string;
            /** @description why it is never asked conditionally */
            distrusted?: string;
            gaps: components["schemas"]["CoverageGap"][];
            items: number;
            /** @description ISO 8601, UTC; empty before the first item */
            lastItemAt: string;
            /** @description empty for a past moment, of which the polling is not kept */
            lastPolledAt: string;
            nextPollAt: string;
            /** @description in a row; 0 for a past moment */
            failures: number;
            push?: components["schemas"]["Push"];
        };
        NewFeed: {
            /** Format: uri */
            url: string;
            publisher: string;
            /** @enum {string} */
            kind: "wire" | "public-broadcaster" | "broadcaster" | "newspaper" | "magazine" | "state-media" | "government" | "institution" | "analysis" | "aggregator" | "encyclopedia";
            lang: string;
            country?: string;
            tags?: string[];
            list?: components["schemas"]["ListPage"];
        };
        Polling: {
            /** @description feeds that are due now */
            queued: number;
        };
        FeedDetail: {
            id: string;
            url: string;
            publisher: string;
            kind: string;
            country?: string;
            lang: string;
            tags?: string[];
            list?: components["schemas"]["ListPage"];
            /** @enum {string} */
            health: "unknown" | "ok" | "quiet" | "degraded" | "blocked" | "gone";
            /** @description a sentence for people */
            because: string;
            /** @description ISO 8601, UTC */
            healthSince: string;
            /** @description the newest last */
            healthHistory: components["schemas"]["HealthChange"][];
            paused: boolean;
            movedFrom?: string;
            /** @description why it is never asked conditionally */
            distrusted?: string;
            gaps: components["schemas"]["CoverageGap"][];
            items: number;
            /** @description ISO 8601, UTC; empty before the first item */
            lastItemAt: string;
            /** @description empty for a past moment, of which the polling is not kept */
            lastPolledAt: string;
            nextPollAt: string;
            /** @description in a row; 0 for a past moment */
            failures: number;
            push?: components["schemas"]["Push"];
            /** @description ISO 8601, UTC */
            addedAt: string;
            /** @description story for the story file, else who asked for it */
            addedBy: string;
            /** @description null while it is polled, and for a past moment */
            pause: {
                /** @description ISO 8601, UTC */
                at: string;
                by: string;
                because: string;
            } | null;
        };
        FeedPause: {
            /** @description shown beside the feed, and kept in the log */
            because: string;
        };
        FeedRemoval: {
            because?: string;
        };
        FeedPoll: {
            /** @description later than now where the publisher asked not to be asked before */
            due: string;
        };
        OutlineResult: {
            /**
             * @description folder: it became a tag; skipped: it names no feed; in a dry run, added is what would be
             * @enum {string}
             */
            outcome: "added" | "known" | "refused" | "skipped" | "folder";
            name: string;
            url?: string;
            /** @description id of the feed that is polled */
            feed?: string;
            tags: string[];
            /** @description the reason, or what was left out; empty where there is nothing to say */
            because: string;
        };
        FeedImport: {
            dryRun: boolean;
            /** @description false where the file ends before its last element does */
            complete: boolean;
            counts: {
                added: number;
                known: number;
                refused: number;
                skipped: number;
                folder: number;
            };
            /** @description one for each outline, in the order of the file */
            outlines: components["schemas"]["OutlineResult"][];
        };
        NewBulk: {
            /** @description the filter, as in GET /items; an order over everything is refused */
            q: string;
            /**
             * Format: date-time
             * @description what `36h` and `yesterday` in it are counted from; the same in every step
             */
            at?: string;
            /**
             * @description lift: takes back what people said of them; mute: what their sources say counts no longer; reread: their pages are asked for and read again, as `GET /rereads` tells
             * @enum {string}
             */
            act: "relevant" | "irrelevant" | "lift" | "mute" | "reread";
            /** @description chosen by the caller: names the order, makes a repeat of it harmless, and finds its items (`batch:…`) */
            batch: string;
            /** @description kept in the log for ever */
            reason: string;
            /**
             * @description of whoever signed in by name it is that name
             * @default admin
             */
            by: string;
            /** @description `anchor` of the list that was looked at, then `next` of the step before */
            cursor?: string;
        };
        BulkAnswer: {
            item: string;
            title: string;
            /** @description publisher by its name */
            source: string;
            /** @enum {string} */
            outcome: "done" | "stood already" | "refused";
            /** @description why it was refused, in a sentence for people */
            message: string | null;
        };
        BulkStep: {
            /** @description at most 100 */
            answers: components["schemas"]["BulkAnswer"][];
            /** @description cursor of the next step; null at the end */
            next: string | null;
        };
        PageTold: {
            /** @description who signs, in order */
            byline?: string;
            /** @description ISO 8601: a day, a local time, or an instant with its offset, as precise as the page is */
            publishedAt?: string;
            /** @description ISO 8601: a day, a local time, or an instant with its offset, as precise as the page is */
            modifiedAt?: string;
            siteName?: string;
            section?: string;
            /** @description where it was reported from, as printed */
            dateline?: string;
            /** @description the news agency credited with the text */
            agency?: string;
            /**
             * @description what the page declares of its paywall
             * @enum {string}
             */
            access?: "free" | "metered" | "closed";
        };
        RefusedDate: {
            /**
             * @description whose date: the feed’s, or one of those that the page tells
             * @enum {string}
             */
            of: "feed" | "published" | "changed";
            /** @description in the words of whoever gives it; ISO 8601 where it could be read */
            given: string;
        };
        ToldStep: {
            /** @constant */
            kind: "discovered";
            feed: string;
            isFirstImport: boolean;
        } | {
            /** @constant */
            kind: "headline-changed";
            before: string;
            after: string;
        } | {
            /** @constant */
            kind: "read";
            words: number;
            /** @description 0 to 1 */
            quality: number;
        } | {
            /** @constant */
            kind: "unreadable";
            detail: string;
        } | {
            /** @constant */
            kind: "judged";
            relevant: boolean;
            score: number;
            threshold: number;
        } | {
            /** @constant */
            kind: "copy";
            /** @description of the text, found in the other */
            percent: number;
        } | {
            /** @constant */
            kind: "revised";
            /** @description null in the oldest facts */
            nature: ("cosmetic" | "reworded" | "update" | "correction") | null;
            material: boolean;
            /** @description what changed: number, name, date … */
            kinds: string[];
            headlineChanged: boolean;
            /** @description sentences */
            removed: number;
            /** @description sentences */
            added: number;
        } | {
            /** @constant */
            kind: "erased";
            by: string;
            reason: string;
        } | {
            /** @constant */
            kind: "let-go";
            because: string;
        } | {
            /** @constant */
            kind: "read-for-claims";
            reader: string;
            version: string;
            found: number;
            /** @description of those, in sentences that stood there before */
            reanchored: number | null;
            /** @description found beyond those; of one article the first in its text are kept */
            leftOut: number;
            /** @description null of readers that are part of the program */
            asked: {
                model: string;
                tokens: number;
                /** @description statements not believed */
                dropped: {
                    reason: string;
                    count: number;
                }[];
                /** @description why another reader read in the place of the model */
                insteadBecause: string | null;
            } | null;
        } | {
            /** @constant */
            kind: "withdrawn";
            matters: string[];
            because: string;
        } | {
            /** @constant */
            kind: "item-ruled";
            relevant: boolean;
            by: string;
            reason: string;
        } | {
            /** @constant */
            kind: "confirmed";
            /** @description as it was read */
            finding: {
                /** @enum {string} */
                kind: "outcome" | "meeting" | "reaction";
                /** @description status or stance */
                value: string;
            };
            by: string;
            reason: string;
        } | {
            /** @constant */
            kind: "rejected";
            /** @description as it was read */
            finding: {
                /** @enum {string} */
                kind: "outcome" | "meeting" | "reaction";
                /** @description status or stance */
                value: string;
            };
            by: string;
            reason: string;
        } | {
            /** @constant */
            kind: "corrected";
            /** @description as it was read */
            finding: {
                /** @enum {string} */
                kind: "outcome" | "meeting" | "reaction";
                /** @description status or stance */
                value: string;
            };
            /** @description as it was read */
            to: {
                /** @enum {string} */
                kind: "outcome" | "meeting" | "reaction";
                /** @description status or stance */
                value: string;
            };
            by: string;
            reason: string;
        } | {
            /** @constant */
            kind: "ruling-lifted";
            by: string;
            reason: string;
        };
        Match: {
            group: string;
            term: string;
            /** @enum {string} */
            where: "headline" | "text";
            weight: number;
        };
        Item: {
            id: string;
            url: string;
            title: string;
            publisher: components["schemas"]["Publisher"];
            feed: string;
            lang: string;
            /** @description ISO 8601, UTC */
            publishedAt?: string;
            /** @description ISO 8601, UTC */
            discoveredAt: string;
            /** @description false for what is about the summit and in a language of which only quotations are read, no claims */
            understood: boolean;
            /** @enum {string} */
            verdict: "pending" | "relevant" | "copy" | "not-relevant" | "unreadable";
            /** @description a sentence for people */
            reason: string;
            because: components["schemas"]["Match"][];
            score: number | null;
            threshold: number | null;
            copyOf: string | null;
            revisions: number;
            /** @description set when its text was erased, or another article’s that had the very same; `by` is `policy` where it was let go by the policy of retention */
            removed: components["schemas"]["Removal"] | null;
            /** @description what a person says that it is about; null where nobody has said */
            ruled: {
                relevant: boolean;
                /** @description of the order that it was given in together with others */
                batch?: string;
                by: string;
                reason: string;
                /** @description ISO 8601, UTC */
                at: string;
                /** @description of the fact that it was given by */
                type: string;
            } | null;
            findings: {
                outcomes: number;
                followUps: number;
                reactions: number;
                quotes: number;
            };
            /** @description what its findings are about; `topic:`, `actor:` and `matter:` of the filter ask for it */
            says: {
                /** @description of its outcomes */
                topics: string[];
                /** @description who reacts or is quoted */
                actors: string[];
                /** @description for example outcome:ceasefire */
                matters: string[];
            };
        };
        /** @description UTF-16 offsets, end exclusive */
        MarkedSpan: {
            start: number;
            end: number;
        };
        Found: {
            /** @description what was searched for, in the title */
            title: components["schemas"]["MarkedSpan"][];
            /** @description the first place in the archived text; null where it is nowhere there */
            passage: {
                text: string;
                marks: components["schemas"]["MarkedSpan"][];
            } | null;
        };
        ListedItem: {
            id: string;
            url: string;
            title: string;
            publisher: components["schemas"]["Publisher"];
            feed: string;
            lang: string;
            /** @description ISO 8601, UTC */
            publishedAt?: string;
            /** @description ISO 8601, UTC */
            discoveredAt: string;
            /** @description false for what is about the summit and in a language of which only quotations are read, no claims */
            understood: boolean;
            /** @enum {string} */
            verdict: "pending" | "relevant" | "copy" | "not-relevant" | "unreadable";
            /** @description a sentence for people */
            reason: string;
            because: components["schemas"]["Match"][];
            score: number | null;
            threshold: number | null;
            copyOf: string | null;
            revisions: number;
            /** @description set when its text was erased, or another article’s that had the very same; `by` is `policy` where it was let go by the policy of retention */
            removed: components["schemas"]["Removal"] | null;
            /** @description what a person says that it is about; null where nobody has said */
            ruled: {
                relevant: boolean;
                /** @description of the order that it was given in together with others */
                batch?: string;
                by: string;
                reason: string;
                /** @description ISO 8601, UTC */
                at: string;
                /** @description of the fact that it was given by */
                type: string;
            } | null;
            findings: {
                outcomes: number;
                followUps: number;
                reactions: number;
                quotes: number;
            };
            /** @description what its findings are about; `topic:`, `actor:` and `matter:` of the filter ask for it */
            says: {
                /** @description of its outcomes */
                topics: string[];
                /** @description who reacts or is quoted */
                actors: string[];
                /** @description for example outcome:ceasefire */
                matters: string[];
            };
            /** @description null where no words were asked for */
            found: components["schemas"]["Found"] | null;
        };
        ItemPage: {
            items: components["schemas"]["ListedItem"][];
            total: number;
            /** @description items by verdict, before the verdict filter */
            counts: {
                [key: string]: number;
            };
            /** @description cursor of the next page */
            next: string | null;
            /** @description as a cursor it keeps out what is discovered later */
            anchor: string;
            /** @description now, or the moment asked for */
            asOf: string;
            /**
             * @description the clock that asOf is meant on
             * @enum {string}
             */
            clock: "learnt" | "happened";
            /** @description of the last event that the answer takes into account */
            position: number;
            /** @description the same as position */
            upTo: number;
        };
        Completion: {
            from: number;
            /** @description the range of `q` that `insert` takes the place of, in UTF-16 units */
            to: number;
            insert: string;
            /** @description of a key what it is about; of a value how many items have it */
            note: string;
        };
        TraceStep: {
            position: number;
            type: string;
            /** @description ISO 8601, UTC */
            at: string;
            /** @description what it was, with its values */
            told: components["schemas"]["ToldStep"];
            /** @description the same as a sentence in English */
            summary: string;
            /** @description the person whose ruling it is; null for what the service did */
            by: string | null;
            data: unknown;
        };
        Mark: {
            /** @enum {string} */
            kind: "outcome" | "meeting" | "reaction" | "quote";
            /** @description for example "ceasefire · not agreed" */
            label: string;
            matter: string | null;
            /** @description its reader is not sure of it: it moves no status */
            doubtful: boolean;
            start: number;
            end: number;
        };
        ItemDetail: {
            id: string;
            url: string;
            title: string;
            publisher: components["schemas"]["Publisher"];
            feed: string;
            lang: string;
            /** @description ISO 8601, UTC */
            publishedAt?: string;
            /** @description ISO 8601, UTC */
            discoveredAt: string;
            /** @description false for what is about the summit and in a language of which only quotations are read, no claims */
            understood: boolean;
            /** @enum {string} */
            verdict: "pending" | "relevant" | "copy" | "not-relevant" | "unreadable";
            /** @description a sentence for people */
            reason: string;
            because: components["schemas"]["Match"][];
            score: number | null;
            threshold: number | null;
            copyOf: string | null;
            revisions: number;
            /** @description set when its text was erased, or another article’s that had the very same; `by` is `policy` where it was let go by the policy of retention */
            removed: components["schemas"]["Removal"] | null;
            /** @description what a person says that it is about; null where nobody has said */
            ruled: {
                relevant: boolean;
                /** @description of the order that it was given in together with others */
                batch?: string;
                by: string;
                reason: string;
                /** @description ISO 8601, UTC */
                at: string;
                /** @description of the fact that it was given by */
                type: string;
            } | null;
            findings: {
                outcomes: number;
                followUps: number;
                reactions: number;
                quotes: number;
            };
            /** @description what its findings are about; `topic:`, `actor:` and `matter:` of the filter ask for it */
            says: {
                /** @description of its outcomes */
                topics: string[];
                /** @description who reacts or is quoted */
                actors: string[];
                /** @description for example outcome:ceasefire */
                matters: string[];
            };
            /** @description now, or the moment asked for */
            asOf: string;
            /**
             * @description the clock that asOf is meant on
             * @enum {string}
             */
            clock: "learnt" | "happened";
            /** @description of the last event that the answer takes into account */
            position: number;
            /** @description up to the moment asked for */
            trace: components["schemas"]["TraceStep"][];
            /** @description archived text, headline first; null when the page was not readable or the text was erased */
            text: string | null;
            textHash: string | null;
            /** @description what the page says about itself, as it was last read; null before */
            page: components["schemas"]["PageTold"] | null;
            /** @description not taken: no calendar has them, nobody can read them, or they lie more than a day ahead */
            refusedDates: components["schemas"]["RefusedDate"][];
            /** @description findings as offsets into text, ordered by start */
            marks: components["schemas"]["Mark"][];
        };
        NewErasure: {
            /** @description shown in the place of the text, and kept in the log for ever */
            reason: string;
        };
        Erasure: {
            article: string;
            /** @description ISO 8601, UTC */
            at: string;
            /** @description of the first order, where this one repeats it */
            reason: string;
            by: string;
            /** @description revisions of the text that were erased */
            texts: number;
            pages: number;
            /** @description ids of other articles that had the very same text: it is gone for them too */
            others: string[];
            /** @description a sentence for people: what an erasure does not take away */
            remains: string;
        };
        CoverageStep: {
            /** @description its beginning */
            at: string;
            /** @description by kind of source, what is about the summit, copies included; `unknown` for a source without a kind */
            kinds: {
                [key: string]: number;
            };
            /** @description by verdict, all items */
            verdicts: {
                [key: string]: number;
            };
            /** @description by health, the feeds at its end; empty where none had been asked */
            health: {
                [key: string]: number;
            };
        };
        /** @description from the publication of an item, as its feed dates it, until it was judged */
        CoverageDelay: {
            /** @description items with a delay */
            measured: number;
            /** @description seconds: half of them took no longer */
            p50: number | null;
            /** @description seconds; null where nothing was measured, or where it took longer than the last bin tells */
            p95: number | null;
            /** @description without gaps, in order */
            bins: {
                /** @description seconds */
                from: number;
                /** @description not within; null in the last */
                to: number | null;
                items: number;
            }[];
            /** @description not judged yet */
            unread: number;
            /** @description in their feeds before these were first read */
            baseline: number;
            /** @description without a publication date */
            undated: number;
        };
        Coverage: {
            /** @enum {string} */
            clock: "learnt" | "happened";
            /** @description ISO 8601, UTC */
            from: string;
            /** @description not within */
            to: string;
            /** @enum {string} */
            step: "hour" | "six-hours" | "day" | "week";
            /** @description of the last event that the answer takes into account */
            position: number;
            steps: components["schemas"]["CoverageStep"][];
            /** @description items before the period */
            before: number;
            /** @description items after it */
            after: number;
            /** @description the hour of the first item of all; null where there is none */
            first: string | null;
            delay: components["schemas"]["CoverageDelay"];
        };
        RelevanceRule: {
            /** @enum {string} */
            on: "phrase" | "source" | "section";
            /** @description words (`*` at the end: they may go on), a publisher’s name, or host and path (`news.example/sport`) */
            value: string;
            /** @description what an article with it is: about the summit, or not */
            relevant: boolean;
        };
        NewRule: {
            rule: components["schemas"]["RelevanceRule"];
            /** @description kept in the log for ever */
            reason: string;
            /**
             * @description of whoever signed in by name it is that name
             * @default admin
             */
            by: string;
        };
        RuleLifting: {
            /** @description kept in the log for ever */
            reason: string;
            /**
             * @description of whoever signed in by name it is that name
             * @default admin
             */
            by: string;
        };
        RuleStepAsked: {
            /** @description `next` of the step before */
            cursor?: string;
        };
        NewRulePreview: {
            rule: components["schemas"]["RelevanceRule"];
            /** @description `next` of the step before */
            cursor?: string;
        };
        StandingRule: {
            id: string;
            /** @enum {string} */
            on: "phrase" | "source" | "section";
            /** @description words (`*` at the end: they may go on), a publisher’s name, or host and path (`news.example/sport`) */
            value: string;
            /** @description what an article with it is: about the summit, or not */
            relevant: boolean;
            by: string;
            reason: string;
            /** @description ISO 8601, UTC */
            at: string;
            /** @description of the verdicts on items that follow from it: `batch:…` finds them */
            batch: string;
            /** @description null while it stands */
            lifted: {
                by: string;
                reason: string;
                /** @description ISO 8601, UTC */
                at: string;
            } | null;
        };
        TurnedItem: {
            item: string;
            title: string;
            publisher: string;
        };
        RulePreviewStep: {
            /** @description items that this step held against it */
            looked: number;
            /** @description those that it would turn */
            turned: components["schemas"]["TurnedItem"][];
            /** @description that have it and are judged so already */
            agreed: number;
            /** @description that have it and of which a person has said what they are */
            kept: number;
            /** @description cursor of the next step; null at the end */
            next: string | null;
        };
        RuleStep: {
            looked: number;
            /** @description of the items that it turned */
            answers: components["schemas"]["BulkAnswer"][];
            /** @description cursor of the next step; null at the end */
            next: string | null;
        };
        FiringDay: {
            /** @description YYYY-MM-DD, UTC */
            day: string;
            count: number;
        };
        FiringRate: {
            /** @description always 7, today with the six days before it */
            days: number;
            count: number;
            /** @description more in these days are too many, unless all is told by digests */
            most: number;
            /** @description null where nothing was told */
            busiest: components["schemas"]["FiringDay"] | null;
        };
        MessageForm: {
            /** @enum {string} */
            preset: "slack" | "discord" | "teams" | "ntfy" | "json";
        } | {
            template: {
                /** @enum {string} */
                type: "application/json" | "text/plain";
                text: string;
            };
        };
        Slip: {
            kind: string;
            /** @description in UTF-16 units of `q` */
            at: number;
            length: number;
            /** @description a sentence for people */
            message: string;
            /** @description in the place of those characters */
            instead?: string;
        };
        Filter: {
            /**
             * @description empty: all kinds of matters; gap: what of a feed was not seen; source: a feed fails, is quiet or is well again, told once it was so for half an hour; warning: a receiver of another subscription fails; silence: nothing is heard of what another follows
             * @default []
             */
            kinds: ("outcome" | "meeting" | "reaction" | "gap" | "source" | "warning" | "silence")[];
            /**
             * @description only these new statuses or stances; empty: any
             * @default []
             */
            to: string[];
            /**
             * @description only what had one of these before; `none` stands for what is new; empty: any
             * @default []
             */
            from: string[];
            /**
             * @description only outcomes on these topics; empty: any
             * @default []
             */
            topics: ("general" | "ceasefire" | "peace-agreement" | "territory" | "security-guarantees" | "sanctions" | "arms-control" | "military-posture" | "energy" | "trade" | "diplomatic-relations" | "humanitarian" | "communique" | "other")[];
            /**
             * @description only where one of these reacts, takes part or is a party; empty: anybody
             * @default []
             */
            actors: string[];
            /**
             * @description told once so many independent origins stand behind it
             * @default 1
             */
            minOrigins: 1 | 2 | 3 | 5;
            /**
             * @description told once an official publication or those concerned say so
             * @default false
             */
            official: boolean;
            /**
             * @description nothing of a meeting that may be one of which the same was told before, with other people named
             * @default false
             */
            distinct: boolean;
        };
        Digest: {
            /** @enum {string} */
            every: "hour" | "day";
            /** @description of a daily one, local time; without it, 08:00 */
            at?: string;
            zone?: string;
            /** @description sent also when nothing changed */
            evenEmpty?: boolean;
        };
        QuietHours: {
            /** @description local time */
            from: string;
            /** @description the next day, where it is earlier */
            to: string;
            zone?: string;
        };
        NewSubscription: {
            /**
             * @description empty: all kinds of matters; gap: what of a feed was not seen; source: a feed fails, is quiet or is well again, told once it was so for half an hour; warning: a receiver of another subscription fails; silence: nothing is heard of what another follows
             * @default []
             */
            kinds: ("outcome" | "meeting" | "reaction" | "gap" | "source" | "warning" | "silence")[];
            /**
             * @description only these new statuses or stances; empty: any
             * @default []
             */
            to: string[];
            /**
             * @description only what had one of these before; `none` stands for what is new; empty: any
             * @default []
             */
            from: string[];
            /**
             * @description only outcomes on these topics; empty: any
             * @default []
             */
            topics: ("general" | "ceasefire" | "peace-agreement" | "territory" | "security-guarantees" | "sanctions" | "arms-control" | "military-posture" | "energy" | "trade" | "diplomatic-relations" | "humanitarian" | "communique" | "other")[];
            /**
             * @description only where one of these reacts, takes part or is a party; empty: anybody
             * @default []
             */
            actors: string[];
            /**
             * @description told once so many independent origins stand behind it
             * @default 1
             */
            minOrigins: 1 | 2 | 3 | 5;
            /**
             * @description told once an official publication or those concerned say so
             * @default false
             */
            official: boolean;
            /**
             * @description nothing of a meeting that may be one of which the same was told before, with other people named
             * @default false
             */
            distinct: boolean;
            /** @description a webhook, or mailto: and a mailbox */
            url: string;
            /** @default  */
            label: string;
            /** @description told at once at these times; without it, each change as it comes */
            digest?: components["schemas"]["Digest"];
            /** @description minutes in which no more is told of one matter; then where it stands, unless it went back */
            cooldown?: number;
            /** @description nothing is sent within them; what changed of each matter is told at their end */
            quiet?: components["schemas"]["QuietHours"];
            /** @description days; told when nothing was heard for so long of the kinds, topics and people named, and when it is again */
            silence?: number;
            /** @description without it, a CloudEvent under the Standard Webhooks specification */
            form?: components["schemas"]["MessageForm"];
            /**
             * @description strict: each notice waits for the one before it; without it, only for those of its own matter
             * @enum {string}
             */
            order?: "strict";
            /**
             * @description ed25519: signatures of the form v1a; without it, HMAC (v1)
             * @enum {string}
             */
            signing?: "ed25519";
            /** @description needed where it would have fired too often: see `fires-too-often` */
            confirmed?: boolean;
        };
        Warning: {
            /** @description of the time after which the subscription is disabled: 50, 70, 90 or 100 */
            percent: number;
            /** @description ISO 8601, UTC */
            failingSince: string;
            /** @description ISO 8601, UTC */
            disablesAt: string;
            /** @description what the last attempt came to */
            detail: string;
        };
        Failing: {
            /** @description of the first failure after the last delivery */
            since: string;
            /** @description ISO 8601, UTC */
            lastAt: string;
            failures: number;
            /** @description what the last attempt came to */
            detail: string;
        };
        Subscription: {
            id: string;
            url: string;
            label: string;
            /**
             * @description empty: all kinds of matters; gap: what of a feed was not seen; source: a feed fails, is quiet or is well again, told once it was so for half an hour; warning: a receiver of another subscription fails; silence: nothing is heard of what another follows
             * @default []
             */
            kinds: ("outcome" | "meeting" | "reaction" | "gap" | "source" | "warning" | "silence")[];
            to: string[];
            from: string[];
            /**
             * @description only outcomes on these topics; empty: any
             * @default []
             */
            topics: ("general" | "ceasefire" | "peace-agreement" | "territory" | "security-guarantees" | "sanctions" | "arms-control" | "military-posture" | "energy" | "trade" | "diplomatic-relations" | "humanitarian" | "communique" | "other")[];
            actors: string[];
            /**
             * @description told once so many independent origins stand behind it
             * @default 1
             */
            minOrigins: 1 | 2 | 3 | 5;
            /**
             * @description told once an official publication or those concerned say so
             * @default false
             */
            official: boolean;
            /**
             * @description nothing of a meeting that may be one of which the same was told before, with other people named
             * @default false
             */
            distinct: boolean;
            digest: components["schemas"]["Digest"] | null;
            /** @description minutes */
            cooldown: number | null;
            quiet: components["schemas"]["QuietHours"] | null;
            /** @description days */
            silence: number | null;
            /** @description when it was heard of last; null unless silence was told and lasts */
            silentSince: string | null;
            form: components["schemas"]["MessageForm"] | null;
            active: boolean;
            /** @description a person switched it off; one that is off and not paused the service disabled */
            paused: boolean;
            because: string;
            /** @description ISO 8601, UTC */
            since: string;
            /** @enum {string} */
            order: "by-matter" | "strict";
            /** @enum {string} */
            signing: "hmac" | "ed25519";
            /** @description until then the secret before the present one signs, too */
            oldSecretUntil: string | null;
            /** @description while nothing but failures come of it, for half of five days and longer */
            warned: components["schemas"]["Warning"] | null;
            /** @description when a notice was delivered last; null before the first */
            deliveredAt: string | null;
            /** @description null while the last attempt was delivered, and before the first */
            failing: components["schemas"]["Failing"] | null;
            /** @description its signing secret was lost: what it is owed waits until it is given a new one; false for mail */
            secretGone: boolean;
            /** @description what was ordered to be delivered again is about to be owed */
            redelivering: boolean;
            /** @description sentences: what may keep it from being told, as far as it can be known; told to who makes or changes it */
            hints?: string[];
        };
        SubscriptionWithSecret: {
            id: string;
            url: string;
            label: string;
            /**
             * @description empty: all kinds of matters; gap: what of a feed was not seen; source: a feed fails, is quiet or is well again, told once it was so for half an hour; warning: a receiver of another subscription fails; silence: nothing is heard of what another follows
             * @default []
             */
            kinds: ("outcome" | "meeting" | "reaction" | "gap" | "source" | "warning" | "silence")[];
            to: string[];
            from: string[];
            /**
             * @description only outcomes on these topics; empty: any
             * @default []
             */
            topics: ("general" | "ceasefire" | "peace-agreement" | "territory" | "security-guarantees" | "sanctions" | "arms-control" | "military-posture" | "energy" | "trade" | "diplomatic-relations" | "humanitarian" | "communique" | "other")[];
            actors: string[];
            /**
             * @description told once so many independent origins stand behind it
             * @default 1
             */
            minOrigins: 1 | 2 | 3 | 5;
            /**
             * @description told once an official publication or those concerned say so
             * @default false
             */
            official: boolean;
            /**
             * @description nothing of a meeting that may be one of which the same was told before, with other people named
             * @default false
             */
            distinct: boolean;
            digest: components["schemas"]["Digest"] | null;
            /** @description minutes */
            cooldown: number | null;
            quiet: components["schemas"]["QuietHours"] | null;
            /** @description days */
            silence: number | null;
            /** @description when it was heard of last; null unless silence was told and lasts */
            silentSince: string | null;
            form: components["schemas"]["MessageForm"] | null;
            active: boolean;
            /** @description a person switched it off; one that is off and not paused the service disabled */
            paused: boolean;
            because: string;
            /** @description ISO 8601, UTC */
            since: string;
            /** @enum {string} */
            order: "by-matter" | "strict";
            /** @enum {string} */
            signing: "hmac" | "ed25519";
            /** @description until then the secret before the present one signs, too */
            oldSecretUntil: string | null;
            /** @description while nothing but failures come of it, for half of five days and longer */
            warned: components["schemas"]["Warning"] | null;
            /** @description when a notice was delivered last; null before the first */
            deliveredAt: string | null;
            /** @description null while the last attempt was delivered, and before the first */
            failing: components["schemas"]["Failing"] | null;
            /** @description its signing secret was lost: what it is owed waits until it is given a new one; false for mail */
            secretGone: boolean;
            /** @description what was ordered to be delivered again is about to be owed */
            redelivering: boolean;
            /** @description sentences: what may keep it from being told, as far as it can be known; told to who makes or changes it */
            hints?: string[];
            /** @description whsec_…, shown this once, or of an ed25519 key whpk_…, its public half; null for mail */
            secret: string | null;
        };
        KeptExchange: {
            request: {
                /** @description pairs of name and value, as sent */
                headers: string[][];
                bodyHash: string;
                bytes: number;
            };
            /** @description absent where no answer came */
            response?: {
                /** @description pairs of name and value, as sent */
                headers: string[][];
                /** @description its first 2 kB */
                body: string;
            };
        };
        SubscriptionTest: {
            delivered: boolean;
            /** @description a sentence: what it came to */
            detail: string;
            milliseconds: number;
            /** @description of a mail its heads and its text */
            request: {
                /** @description pairs of name and value, as sent */
                headers: string[][];
                body: string;
            };
            /** @description with the mail server (SMTP), without what signs in; absent for a webhook */
            talk?: {
                /** @enum {string} */
                by: "us" | "server";
                line: string;
            }[];
            /** @description null where no answer came */
            response: {
                status: number;
                /** @description pairs of name and value, as sent */
                headers: string[][];
                /** @description its first 2 kB */
                body: string;
            } | null;
        };
        DeliveryAttempt: {
            attempt: number;
            /** @description ISO 8601, UTC */
            at: string;
            /**
             * @description folded: told with a later change of the same matter, or not at all where that went back
             * @enum {string}
             */
            result: "delivered" | "failed" | "given-up" | "folded";
            status?: number;
            reason?: string;
            detail: string;
            milliseconds?: number;
            /** @description ISO 8601, UTC */
            nextAt?: string;
            /** @description the receiver wants none before */
            notBefore?: string;
            /** @description of a single delivery, not in lists */
            exchange?: components["schemas"]["KeptExchange"];
        };
        Delivery: {
            id: string;
            notice: string;
            subscription: string;
            label: string;
            url: string;
            /** @enum {string} */
            result: "waiting" | "delivered" | "failed" | "given-up" | "folded";
            attempts: components["schemas"]["DeliveryAttempt"][];
        };
        DeliveryCount: {
            /** @description how many are owed or were given up */
            undelivered: number;
        };
        LogEvent: {
            position: number;
            subject: string;
            version: number;
            type: string;
            happened: {
                /** @description ISO 8601, UTC */
                at: string;
                precision: string;
            };
            /** @description ISO 8601, UTC */
            learntAt: string;
            data: unknown;
        };
        EventPage: {
            events: components["schemas"]["LogEvent"][];
            head: number;
        };
        Problem: {
            code: string;
            /** @description a sentence for people */
            message: string;
            /** @description in a filter of items: what is wrong where */
            slip?: components["schemas"]["Slip"];
            /** @description with the code `fires-too-often`, which `confirmed` overrules */
            rate?: components["schemas"]["FiringRate"];
        };
        FiringQuestion: {
            /**
             * @description empty: all kinds of matters; gap: what of a feed was not seen; source: a feed fails, is quiet or is well again, told once it was so for half an hour; warning: a receiver of another subscription fails; silence: nothing is heard of what another follows
             * @default []
             */
            kinds: ("outcome" | "meeting" | "reaction" | "gap" | "source" | "warning" | "silence")[];
            /**
             * @description only these new statuses or stances; empty: any
             * @default []
             */
            to: string[];
            /**
             * @description only what had one of these before; `none` stands for what is new; empty: any
             * @default []
             */
            from: string[];
            /**
             * @description only outcomes on these topics; empty: any
             * @default []
             */
            topics: ("general" | "ceasefire" | "peace-agreement" | "territory" | "security-guarantees" | "sanctions" | "arms-control" | "military-posture" | "energy" | "trade" | "diplomatic-relations" | "humanitarian" | "communique" | "other")[];
            /**
             * @description only where one of these reacts, takes part or is a party; empty: anybody
             * @default []
             */
            actors: string[];
            /**
             * @description told once so many independent origins stand behind it
             * @default 1
             */
            minOrigins: 1 | 2 | 3 | 5;
            /**
             * @description told once an official publication or those concerned say so
             * @default false
             */
            official: boolean;
            /**
             * @description nothing of a meeting that may be one of which the same was told before, with other people named
             * @default false
             */
            distinct: boolean;
            /**
             * @description so many days, UTC; today is the last
             * @default 7
             */
            days: number;
            /** @description then digests are counted, and they never are too many */
            digest?: components["schemas"]["Digest"];
            /** @description minutes; what waits for their end is told at it, and counted once */
            cooldown?: number;
            /** @description as cooldown */
            quiet?: components["schemas"]["QuietHours"];
            /**
             * @description by which it would be told: webhook without it; mail has its own form
             * @enum {string}
             */
            channel?: "webhook" | "mail";
            form?: components["schemas"]["MessageForm"];
            /** @description the message is of this one of them; without it, of the newest */
            notice?: string;
        };
        Firing: {
            days: number;
            /** @description messages that would have been sent */
            count: number;
            /** @description each of the days asked for, the oldest first */
            perDay: components["schemas"]["FiringDay"][];
            /** @description by which it is judged, whatever days are asked for */
            rate: components["schemas"]["FiringRate"];
            /** @description such a subscription is taken with `confirmed` only */
            tooOften: boolean;
            /** @description sentences: what may keep it from being told, as far as it can be known; told to who makes or changes it */
            hints: string[];
            /** @description the newest 20, newest first */
            notices: {
                id: string;
                matter: string;
                headline: string;
                /** @description ISO 8601, UTC */
                learntAt: string;
                /** @description when it would have been sent: later than it was learnt after a rest */
                at: string;
                /** @description how many a digest tells; of any other message 1 */
                changes: number;
                sentence: string | null;
                publisher: string | null;
            }[];
            /** @description the one asked for or the newest of them, with the very body that is sent; null by mail, and where a CloudEvent would tell none of them */
            message: {
                /** @description which of them it tells; null for an example of a change that never was */
                notice: string | null;
                contentType: string;
                body: string;
                /** @description pairs of name and value; the signature is by a secret that was made for this answer alone */
                headers: string[][];
                /** @description added to the address */
                query: {
                    [key: string]: string;
                };
            } | null;
            /** @description by mail the very mail that is sent; null by webhook */
            mail: {
                /** @description as of a message */
                notice: string | null;
                subject: string;
                text: string;
                /** @description the same as text: without pictures, styles and scripts */
                html: string;
            } | null;
        };
        FailingReceiver: {
            subscription: string;
            label: string;
            /** @description of the time after which it is disabled: 50, 70, 90, or 100: it is */
            percent: number;
            /** @description ISO 8601, UTC */
            failingSince: string;
            /** @description ISO 8601, UTC */
            disablesAt: string;
        };
        Health: {
            live: boolean;
            /** @description Redis answers, is fit to hold the log, and views can be read */
            ready: boolean;
            /** @description views are at most 1 000 events behind the log */
            fresh: boolean;
            /** @description what a crash of the server can cost, or why it is not fit to hold the log */
            durability: string;
            /** @description empty, or in words that the clock of this machine is behind what the log has learnt */
            clock: string;
            head: number | null;
            /** @description applied, parked and filtered events together */
            projected: number | null;
            /** @description events that changed a view */
            applied: number | null;
            /** @description events that could not be projected */
            parked: number | null;
            /** @description events that concern no view */
            filtered: number | null;
            /** @description articles due to be read */
            pending: number | null;
            /** @description for how long the oldest event that the views lack has been in the log */
            behindMs: number | null;
            feeds: {
                total: number;
                /** @description working, or quiet */
                ok: number;
                /** @description neither paused nor waiting for their first poll */
                failing: number;
            } | null;
            subscriptions: {
                total: number;
                /** @description served, and took nothing at the last attempt */
                failing: number;
                /** @description served, and without the secret to sign with: what they are owed waits until they have a new one */
                unsigned: number;
            } | null;
            /** @description notices not yet delivered or given up */
            owed: number | null;
            /** @description empty for whoever is not signed in */
            failing: components["schemas"]["FailingReceiver"][];
            /** @description the model that reads articles; null where the rules do */
            model: {
                /** @enum {string} */
                state: "ready" | "over-budget" | "unreachable";
                /** @description a sentence; empty while it is ready */
                because: string;
                /** @description until then the rules read in its place */
                nextAt: string | null;
            } | null;
        };
        Header: {
            name: string;
            value: string;
        };
        Exchange: {
            url: string;
            status: number;
            requestHeaders: components["schemas"]["Header"][];
            /** @description as they stood on the wire, in order; without cookies */
            headers: components["schemas"]["Header"][];
        };
        SeenPage: {
            /** @description of the reading in the log */
            position: number;
            /** @description ISO 8601, UTC: when the answer was there, or of older readings when it had been read */
            at: string;
            /** @description what came of it: read or unreadable */
            told: components["schemas"]["ToldStep"];
            /** @description the same as a sentence in English */
            summary: string;
            pageHash: string;
            /** @description false where the archive does not hold the page, as after an import of the log alone */
            kept: boolean;
            responseHash: string | null;
            /** @description of the text that was read from it */
            textHash: string | null;
            /** @description null of readings from before responses were kept, and where it was erased */
            response: {
                asked: string;
                /** @description after redirects */
                finalUrl: string;
                status: number;
                contentType: string | null;
                /** @description of the page, decompressed */
                bytes: number;
                /** @description redirects, then the answer */
                exchanges: components["schemas"]["Exchange"][];
            } | null;
            /** @description set when the page was erased, or let go by policy */
            removed: components["schemas"]["Removal"] | null;
        };
        DatedView: {
            name: string;
            /** @description rises whenever its documents change their shape */
            version: number;
            /** @description that it can be asked on */
            clocks: ("learnt" | "happened")[];
        };
        ViewPage: {
            view: string;
            version: number;
            /** @description now, or the moment asked for */
            asOf: string;
            /**
             * @description the clock that asOf is meant on
             * @enum {string}
             */
            clock: "learnt" | "happened";
            /** @description of the last event that the answer takes into account */
            position: number;
            /** @description documents in the whole view */
            total: number;
            /** @description in the order of their keys */
            docs: {
                key: string;
                doc: unknown;
            }[];
            /** @description `after` of the next page */
            next: string | null;
        };
        Change: {
            position: number;
            matter: string;
            /** @enum {string} */
            kind: "outcome" | "meeting" | "reaction";
            /** @description of the fact, for example outcome-status-changed.v1 */
            type: string;
            /** @description status or stance; null before the first report */
            before: string | null;
            /** @description null when no report stands any more */
            after: string | null;
            happened: {
                /** @description ISO 8601, UTC */
                at: string;
                precision: string;
            };
            /** @description ISO 8601, UTC */
            learntAt: string;
            /** @description only a source’s first import brought it */
            baseline: boolean;
            /** @description the sentence that brought it; null for what no sentence says */
            because: components["schemas"]["Evidence"] | null;
            /** @description of a person, by which it is so; null for what follows from reports alone */
            ruling: components["schemas"]["RulingNote"] | null;
        };
        MatterState: {
            value: string;
            /** @description ISO 8601, UTC */
            since: string;
            contradicted: boolean;
        };
        NetChange: {
            matter: string;
            /** @enum {string} */
            kind: "outcome" | "meeting" | "reaction";
            about: components["schemas"]["About"];
            /** @description at `since`; null where nothing was reported of it */
            before: components["schemas"]["MatterState"] | null;
            /** @description at `until` */
            after: components["schemas"]["MatterState"] | null;
            /** @description told of it in between */
            changes: number;
            /** @description position of the latest of them; null where none was told */
            last: number | null;
            /** @description the sentence behind what is different, or behind what stands */
            because: components["schemas"]["Evidence"];
        };
        ChangePage: {
            /** @description ISO 8601, UTC */
            since: string;
            /** @description ISO 8601, UTC */
            until: string;
            /** @enum {string} */
            clock: "learnt" | "happened";
            /** @description of the last event that the answer takes into account */
            position: number;
            total: number;
            /** @description the newest first */
            changes: components["schemas"]["Change"][];
            /** @description cursor of the next page */
            next: string | null;
            /** @description one for each matter that changed; on the first page only */
            matters: components["schemas"]["NetChange"][];
        };
        Revision: {
            /** @description counts from 1, the oldest */
            number: number;
            /** @description when it was learnt */
            at: string;
            /** @description a moment at which the article had the text before: asOf of its item */
            before: string;
            /** @description a number, name, date, negation, quotation or whole sentence changed */
            material: boolean;
            /**
             * @description update: something was added; correction: what stood there says otherwise or is gone
             * @enum {string}
             */
            nature: "cosmetic" | "reworded" | "update" | "correction";
            /** @description what changed; empty where that was not kept, or only typing did */
            kinds: ("number" | "name" | "date" | "negation" | "quotation" | "passage" | "wording")[];
            headlineChanged: boolean;
            /** @description sentences that went */
            removed: number;
            /** @description sentences that came */
            added: number;
            previousTextHash: string;
            textHash: string;
        };
        Rereading: {
            /** @description readings so far, those included that found nothing new */
            count: number;
            /** @description null before the first */
            lastAt: string | null;
            /**
             * @description of the last one
             * @enum {string}
             */
            result: "read" | "unchanged" | "failed";
            /** @description null when it is not read again */
            nextAt: string | null;
            /** @description why it is not read again, in a sentence for people; empty when it is */
            because: string;
        };
        ItemRevisions: {
            rereading: components["schemas"]["Rereading"];
            /** @description set while the latest reading of the page failed: it is gone or closed */
            failure: {
                /** @description ISO 8601, UTC */
                at: string;
                reason: string;
                detail: string;
            } | null;
            /** @description the newest first */
            revisions: components["schemas"]["Revision"][];
        };
        DifferenceRun: {
            /** @enum {string} */
            kind: "same" | "gone" | "new";
            text: string;
        };
        RevisionDetail: {
            /** @description counts from 1, the oldest */
            number: number;
            /** @description when it was learnt */
            at: string;
            /** @description a moment at which the article had the text before: asOf of its item */
            before: string;
            /** @description a number, name, date, negation, quotation or whole sentence changed */
            material: boolean;
            /**
             * @description update: something was added; correction: what stood there says otherwise or is gone
             * @enum {string}
             */
            nature: "cosmetic" | "reworded" | "update" | "correction";
            /** @description what changed; empty where that was not kept, or only typing did */
            kinds: ("number" | "name" | "date" | "negation" | "quotation" | "passage" | "wording")[];
            headlineChanged: boolean;
            /** @description sentences that went */
            removed: number;
            /** @description sentences that came */
            added: number;
            previousTextHash: string;
            textHash: string;
            /** @description in reading order; without what is new they are the text before, without what is gone the one after */
            runs: components["schemas"]["DifferenceRun"][] | null;
            /** @description too much changed to tell it word by word */
            isCoarse: boolean;
            /** @description set when one of the texts was erased: there are no runs then */
            erased: components["schemas"]["Removal"] | null;
        };
        EventStep: {
            position: number;
            subject: string;
            type: string;
            happened: {
                /** @description ISO 8601, UTC */
                at: string;
                precision: string;
            };
            /** @description ISO 8601, UTC */
            learntAt: string;
            /** @description status or stance of a matter; null before the first and for other facts */
            before: string | null;
            after: string | null;
            /** @description id of the notice that it raised */
            notice: string | null;
        };
        Paragraph: {
            /** @description archived characters */
            text: string;
            /** @description of the sentence, UTF-16 offset into this text */
            start: number;
            /** @description exclusive */
            end: number;
            /** @description the paragraph is longer than what is given of it */
            isCut: boolean;
        };
        SaidFields: {
            /** @description topic, kind of meeting, or what a stance is toward */
            what: string;
            /** @description who agrees, takes part or reacts */
            parties: string[];
            place: string | null;
            /** @description as the text says it */
            when: string | null;
            due: components["schemas"]["Due"] | null;
            /** @description who passes a reaction on */
            via: string | null;
        };
        Lifted: {
            /** @description of the fact that recorded it in the log */
            position: number;
            /** @description of the claim among those of that fact */
            index: number;
            reader: string;
            readerVersion: string;
            /** @description when the article was first read so */
            learntAt: string;
            /** @description the accepted replay that read the text again */
            replay: string | null;
        };
        Sentence: {
            /** @description id of the article */
            article: string;
            url: string;
            title: string;
            publisher: components["schemas"]["Publisher"];
            /** @description ISO 8601, UTC */
            publishedAt?: string;
            lang?: string;
            /** @description the status or stance that this sentence claims */
            value: string;
            /** @description who claims it; empty: the article in its own voice */
            attributedTo: string[];
            /** @description id of the article whose text this one repeats */
            copyOf: string | null;
            /** @description its reader is not sure of it, and no person stands behind it: it is shown, and moves no status */
            doubtful: boolean;
            /** @description part of a source’s first import */
            baseline: boolean;
            textHash: string;
            /** @description UTF-16 offset into the archived text */
            start: number;
            /** @description exclusive */
            end: number;
            /** @description exactly the archived characters; null when the text is not at hand */
            sentence: string | null;
            /** @description up to 160 characters of context */
            before: string;
            after: string;
            /** @description set when the text was erased: there is no sentence then */
            removed: components["schemas"]["Removal"] | null;
            /** @description what a person ruled on it; null: it stands as the machine read it */
            ruled: components["schemas"]["Verdict"] | null;
            /** @description names it within its matter, for addresses */
            key: string;
            /** @description the news agency whose text it is, whoever printed it */
            agency: string | null;
            /** @description null when the text is not at hand */
            paragraph: components["schemas"]["Paragraph"] | null;
            said: components["schemas"]["SaidFields"];
            /** @description null where no reading of its article holds it any more */
            lifted: components["schemas"]["Lifted"] | null;
            /** @description the changes of its matter that rest on it */
            made: components["schemas"]["EventStep"][];
        };
        MatterEvidence: {
            /** @description now, or the moment asked for */
            asOf: string;
            /**
             * @description the clock that asOf is meant on
             * @enum {string}
             */
            clock: "learnt" | "happened";
            /** @description of the last event that the answer takes into account */
            position: number;
            line: components["schemas"]["BriefLine"];
            /** @description the one that brought the state first, then own texts before copies; at most 60 */
            support: components["schemas"]["Sentence"][];
            /** @description at most 60 */
            against: components["schemas"]["Sentence"][];
            /** @description of other statuses; at most 60 */
            others: components["schemas"]["Sentence"][];
            /** @description do not count by a ruling; at most 60 */
            aside: components["schemas"]["Sentence"][];
            totals: {
                support: number;
                against: number;
                others: number;
                aside: number;
            };
            /** @description what was told of the matter, oldest first, with the notices raised */
            changes: components["schemas"]["EventStep"][];
        };
        SentenceDifference: {
            /** @description without what is new they are the first sentence, without what is gone the other; null: not at hand */
            runs: components["schemas"]["DifferenceRun"][] | null;
            isCoarse: boolean;
        };
        FoundClaim: {
            /** @enum {string} */
            kind: "outcome" | "meeting" | "reaction";
            /** @description null where it is not told which one it is */
            matter: string | null;
            value: string;
            start: number;
            end: number;
            /** @description the changes of the matter that rest on it */
            made: components["schemas"]["EventStep"][];
        };
        EventDetail: {
            event: components["schemas"]["LogEvent"];
            /** @description binds the event to the whole log before it */
            chain: string;
            /** @description of the last event of the log */
            head: number;
            /** @description of the fact before it on the same subject */
            earlier: number | null;
            later: number | null;
            /** @description that it is about or rests on */
            article: {
                id: string;
                title: string;
                publisher: string;
            } | null;
            /** @description that a change of a matter rests on */
            sentence: components["schemas"]["Sentence"] | null;
            /** @description that it made to the state of a matter */
            change: {
                matter: string;
                /** @enum {string} */
                kind: "outcome" | "meeting" | "reaction";
                before: string | null;
                after: string | null;
                ruling: components["schemas"]["RulingNote"] | null;
            } | null;
            notice: {
                id: string;
                headline: string;
            } | null;
            /** @description why a change raised no notice; a sentence */
            unsaid: string | null;
            /** @description of a reading: what it found; at most 200 */
            claims: components["schemas"]["FoundClaim"][];
            /** @description how many it found, those beyond and those that were not kept included */
            claimsInAll: number;
            /** @description facts that it rests on */
            follows: components["schemas"]["EventStep"][];
            /** @description of a fact about an article: the readings for claims that follow, of the same text where it names one */
            leads: components["schemas"]["EventStep"][];
        };
        Probe: {
            /**
             * @description fail goes with the status 503
             * @enum {string}
             */
            status: "pass" | "fail";
            /** @description of the process that answers */
            programs: string[];
            /** @description what a crash of Redis can cost; unknown while it is away, or not asked */
            durability: string;
            troubles: {
                program: string;
                /** @enum {string} */
                part: "redis" | "disk" | "poll" | "decide" | "project" | "queue";
                queue?: string;
                /** @description a sentence of numbers */
                because: string;
            }[];
        };
        ParkedEvent: {
            position: number;
            type: string;
            /** @description what went wrong when it was projected */
            because: string;
        };
        Rebuild: {
            build: number;
            /** @enum {string} */
            state: "running" | "done" | "cancelled";
            by: string;
            because: string;
            /** @description ISO 8601, UTC */
            since: string;
            until: string | null;
            /** @description events that it holds */
            position: number;
            /** @description events that the served views hold */
            target: number;
        };
        Projection: {
            /** @description events in the log */
            appended: number;
            /** @description of these, as many as the views know; applied, parked and filtered together */
            projected: number;
            /** @description events that changed a view */
            applied: number;
            /** @description events that were set aside with their cause */
            parked: number;
            /** @description events that concern no view */
            filtered: number;
            /** @description the parked ones, oldest first */
            events: components["schemas"]["ParkedEvent"][];
            /** @description the latest one */
            rebuild: components["schemas"]["Rebuild"] | null;
        };
        NewRebuild: {
            /** @default all views are to be made anew */
            because: string;
        };
        QueueState: {
            name: string;
            waiting: number;
            active: number;
            delayed: number;
            failed: number;
        };
        FailedJob: {
            id: string;
            name: string;
            payload: unknown;
            because: string;
            attempts: number;
            /** @description ISO 8601, UTC */
            at: string;
        };
        Queues: {
            queues: components["schemas"]["QueueState"][];
            failed: components["schemas"]["FailedJob"][];
        };
        ReplayCounts: {
            /** @description read again */
            articles: number;
            /** @description of these, those whose text could not be read: they stay as they are */
            unread: number;
            findingsAdded: number;
            findingsRemoved: number;
            /** @description beliefs that would come */
            added: number;
            removed: number;
            changed: number;
        };
        Replay: {
            id: string;
            /** @description name@version */
            reader: string;
            /** @enum {string} */
            state: "running" | "ready" | "accepting" | "accepted" | "discarded";
            /** @description ISO 8601, UTC */
            startedAt: string;
            /** @description of the last event that the difference knows of; 0 until it is ready */
            position: number;
            counts: components["schemas"]["ReplayCounts"];
            /** @description who accepted or discarded it */
            settled: {
                by: string;
                /** @description ISO 8601, UTC */
                at: string;
                reason: string;
            } | null;
        };
        BeliefChange: {
            matter: string;
            /** @enum {string} */
            kind: "outcome" | "meeting" | "reaction";
            /** @description the sentence that brought the present status; null: nothing was believed */
            before: components["schemas"]["Evidence"] | null;
            /** @description null: nothing would be believed any more */
            after: components["schemas"]["Evidence"] | null;
        };
        ReplayDetail: {
            id: string;
            /** @description name@version */
            reader: string;
            /** @enum {string} */
            state: "running" | "ready" | "accepting" | "accepted" | "discarded";
            /** @description ISO 8601, UTC */
            startedAt: string;
            /** @description of the last event that the difference knows of; 0 until it is ready */
            position: number;
            counts: components["schemas"]["ReplayCounts"];
            /** @description who accepted or discarded it */
            settled: {
                by: string;
                /** @description ISO 8601, UTC */
                at: string;
                reason: string;
            } | null;
            /** @description at most 200, as the two below */
            added: components["schemas"]["BeliefChange"][];
            removed: components["schemas"]["BeliefChange"][];
            changed: components["schemas"]["BeliefChange"][];
            /** @description at most 100 */
            unread: {
                article: string;
                because: string;
            }[];
        };
        ReplayVerdict: {
            /**
             * @description why, for those who come later
             * @default
             */
            reason: string;
        };
        Reread: {
            /** @description as whoever gave the order named it */
            batch: string;
            by: string;
            reason: string;
            /** @description ISO 8601, UTC */
            at: string;
            /** @enum {string} */
            state: "open" | "done" | "called off";
            /** @description pages named so far */
            total: number;
            /** @description pages that wait to be read; 0 once it has ended */
            left: number;
            /** @description pages that say something else now, or are read otherwise */
            read: number;
            unchanged: number;
            /** @description pages out of reach for a reason that may pass */
            failed: number;
            /** @description pages that are not to be read any more */
            letBe: number;
        };
        SourceAddress: {
            /** @description of a feed, an article, a home page; the scheme may be left out */
            address: string;
        };
        FeedSummary: {
            /** @enum {string} */
            format: "rss" | "rdf" | "atom" | "json" | "sitemap" | "list";
            items: number;
            /** @description ISO 8601: of the youngest item with a date */
            newestAt?: string;
            lang?: string;
        };
        SourceCandidate: {
            url: string;
            title: string;
            /**
             * @description how: it is the address itself; the page declares it, or links to it; robots.txt names it; a usual place
             * @enum {string}
             */
            found: "address" | "declared" | "linked" | "sitemap" | "guessed";
            /** @description absent for a feed that was not read; trouble says why */
            read?: components["schemas"]["FeedSummary"];
            /** @description a sentence for people */
            trouble?: string;
        };
        Discovery: {
            /** @description where the page was found */
            address: string;
            title?: string;
            /** @description best first */
            candidates: components["schemas"]["SourceCandidate"][];
            /** @description where items seem to stand on the page itself, for want of a feed */
            list?: components["schemas"]["ListPage"];
            /** @description sentences for people: what there was no time for */
            unfinished: string[];
        };
        NewPreview: {
            /** Format: uri */
            url: string;
            list?: components["schemas"]["ListPage"];
            publisher?: string;
            /**
             * @description of the publisher: official ones weigh more
             * @enum {string}
             */
            kind?: "wire" | "public-broadcaster" | "broadcaster" | "newspaper" | "magazine" | "state-media" | "government" | "institution" | "analysis" | "aggregator" | "encyclopedia";
            lang?: string;
        };
        PreviewJudgement: {
            relevant: boolean;
            score: number;
            threshold: number;
            because: {
                group: string;
                term: string;
                /** @enum {string} */
                where: "headline" | "text";
                weight: number;
            }[];
        };
        PreviewItem: {
            title: string;
            url?: string;
            /** @description ISO 8601 */
            publishedAt?: string;
            /**
             * @description unread: there was no time to ask for it
             * @enum {string}
             */
            page: "read" | "failed" | "unread";
            /** @description why it was not read; empty for what was */
            because: string;
            /** @description 0 to 1: how sure the reader is to have the article whole and alone */
            quality: number | null;
            words: number;
            judgement: components["schemas"]["PreviewJudgement"];
            /**
             * @description what was judged: the page, or the feed’s own headline and summary
             * @enum {string}
             */
            basis: "page" | "entry";
            /** @description outcomes, meetings and reactions found on the page */
            claims: number;
        };
        PreviewNotice: {
            type: string;
            /** @enum {string} */
            kind: "outcome" | "meeting" | "reaction" | "replay";
            matter: string;
            before: string | null;
            after: string | null;
            /** @description null when no sentence says it, or its text is not at hand */
            sentence: string | null;
            title: string;
            url: string;
            publisher: string;
            /** @description that it would be sent to */
            subscriptions: {
                id: string;
                label: string;
            }[];
        };
        Preview: {
            url: string;
            feed: {
                /** @enum {string} */
                format: "rss" | "rdf" | "atom" | "json" | "sitemap" | "list";
                items: number;
                /** @description ISO 8601: of the youngest item with a date */
                newestAt?: string;
                lang?: string;
                title?: string;
            };
            /** @description the latest, at most 10 */
            items: components["schemas"]["PreviewItem"][];
            /** @description that these items would have raised had they come in as news; a first import raises none */
            notices: components["schemas"]["PreviewNotice"][];
            /**
             * @description the state from which the notices follow
             * @enum {string}
             */
            basis: "now" | "nothing";
            /** @description sentences for people: what there was no time for */
            unfinished: string[];
        };
        SubscriptionChange: {
            /** @description of the same kind; what is owed goes there, too, and at once */
            url?: string;
            label?: string;
            kinds?: ("outcome" | "meeting" | "reaction" | "gap" | "source" | "warning" | "silence")[];
            to?: string[];
            from?: string[];
            topics?: ("general" | "ceasefire" | "peace-agreement" | "territory" | "security-guarantees" | "sanctions" | "arms-control" | "military-posture" | "energy" | "trade" | "diplomatic-relations" | "humanitarian" | "communique" | "other")[];
            actors?: string[];
            minOrigins?: 1 | 2 | 3 | 5;
            official?: boolean;
            distinct?: boolean;
            /** @description null: each change as it comes, and first what the next digest held */
            digest?: components["schemas"]["Digest"] | null;
            /** @description minutes; null: none */
            cooldown?: number | null;
            /** @description null: told at any hour */
            quiet?: components["schemas"]["QuietHours"] | null;
            /** @description days; null: silence is not told */
            silence?: number | null;
            /** @description null: a CloudEvent */
            form?: components["schemas"]["MessageForm"] | null;
            /** @description null: by matter */
            order?: "strict" | null;
            /** @description only as it is: it goes with the secret, which stays */
            signing?: "ed25519" | null;
            /** @description needed where it would have fired too often: see `fires-too-often` */
            confirmed?: boolean;
        };
        EnableSubscription: {
            /**
             * Format: date-time
             * @description what it missed from then on is delivered; without it, all that it missed
             */
            since?: string;
        };
        SubscriptionRemoval: {
            /** @description kept in the log */
            because?: string;
        };
        RotateSecret: {
            /**
             * @description for so long the old secret signs, too
             * @default 24
             */
            overlapHours: number;
        };
        Redeliver: {
            /**
             * Format: date-time
             * @description all that was learnt from then on, delivered or not; without it, all that was given up
             */
            since?: string;
        };
        Work: {
            id: string;
            /** @enum {string} */
            kind: "rebuild" | "views" | "item-list" | "restore" | "replay" | "reread" | "accept" | "retention" | "backup" | "import" | "verify";
            /** @description what it works on: a reader, a file, a machine, a reason; empty where the kind says it all */
            about: string;
            /** @description who began it; `the service` where nobody did */
            by: string;
            /** @enum {string} */
            unit: "event" | "article";
            /**
             * @description what comes of cancelling: what is done stays, is let go of, or it cannot be cancelled
             * @enum {string}
             */
            cancelling: "keeps" | "drops" | "never";
            /**
             * @description silent: it runs, but was not heard of for a minute
             * @enum {string}
             */
            state: "running" | "silent" | "done" | "cancelled" | "failed";
            /** @description why it failed, or who cancelled it */
            because: string;
            /** @description who asked that it be cancelled; it ends where that is safe */
            asked: {
                by: string;
                /** @description ISO 8601, UTC */
                at: string;
            } | null;
            /** @description ISO 8601, UTC */
            startedAt: string;
            /** @description when it was last heard of; of what has ended, its end */
            toldAt: string;
            done: number;
            /** @description null: nobody knows */
            total: number | null;
            /** @description in this stretch; 0 where none is done yet */
            perSecond: number;
            /** @description at this pace; null: nobody knows */
            secondsLeft: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuditController_list: {
        parameters: {
            query?: {
                /** @description only what this user did; `admin` for the admin secret and the tokens made with it */
                who?: string;
                /** @description only what was refused, or only what was not */
                refused?: "true" | "false";
                /** @description the page after this position */
                before?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BriefController_brief: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BriefController_table: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the lines of the brief as a table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BriefController_matter: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path: {
                matter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BriefController_evidence: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path: {
                matter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterEvidence"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BriefController_difference: {
        parameters: {
            query?: {
                /** @description key of a sentence */
                one?: string;
                /** @description key of another about the same matter */
                other?: string;
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path: {
                matter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceDifference"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangesController_list: {
        parameters: {
            query?: {
                /** @description ISO 8601: changes after this moment; required */
                since?: string;
                /** @description ISO 8601: up to and with this moment; without it, now */
                until?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
                /** @description `next` of the page before */
                cursor?: string;
                /** @description at most 200; without it 50 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CoverageController_coverage: {
        parameters: {
            query?: {
                /** @description ISO 8601; without it, two weeks before the talks, or the first item where that is later */
                from?: string;
                /** @description ISO 8601; without it, the last item */
                to?: string;
                /** @description without it, the shortest of which a hundred hold the period; days and weeks are those of UTC */
                step?: "hour" | "six-hours" | "day" | "week";
                /** @description happened: by publication; learnt: by discovery */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_list: {
        parameters: {
            query?: {
                /** @description only decisions of this kind */
                act?: "confirmed" | "corrected" | "rejected" | "merged" | "split" | "settled" | "muted" | "never-sole" | "dismissed" | "judged";
                /** @description undone: taken back, or decided otherwise since */
                state?: "standing" | "undone";
                /** @description only what concerns this matter */
                matter?: string;
                /** @description only what is about sentences of this article */
                article?: string;
                /** @description only this subject of rulings */
                subject?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description at most 200; without it 50 */
                limit?: string;
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_list: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
                /** @description only what is owed or was given up, and all of that */
                undelivered?: "true";
                /** @description only of this one */
                subscription?: string;
                /** @description only of this notice */
                notice?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    /** @description now, or the moment asked for */
                    "as-of"?: string;
                    /** @description learnt or happened */
                    "as-of-clock"?: string;
                    /** @description of the last event that the answer takes into account */
                    "as-of-position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_count: {
        parameters: {
            query?: {
                /** @description only of this one */
                subscription?: string;
                /** @description only of this notice */
                notice?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryCount"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DoorsController_calendar: {
        parameters: {
            query?: {
                /** @description the reading key, for programs that cannot sign in */
                key?: string;
                /** @description only meetings of these kinds */
                kind?: string;
                /** @description only where one of these reacts, takes part or is a party */
                actor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description follow-up meetings whose day is known (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DoorsController_briefAtom: {
        parameters: {
            query?: {
                /** @description the reading key, for programs that cannot sign in */
                key?: string;
                /** @description only these kinds, parted by commas: outcome, meeting, reaction */
                kind?: string;
                /** @description only these statuses or stances, as they are now */
                to?: string;
                /** @description only outcomes on these topics */
                topic?: string;
                /** @description only where one of these reacts, takes part or is a party */
                actor?: string;
                /** @description so many independent origins at least */
                origins?: "1" | "2" | "3" | "5";
                /** @description only with an official publication, or the word of those concerned */
                official?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the state of the summit, an entry for each matter (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DoorsController_briefJson: {
        parameters: {
            query?: {
                /** @description the reading key, for programs that cannot sign in */
                key?: string;
                /** @description only these kinds, parted by commas: outcome, meeting, reaction */
                kind?: string;
                /** @description only these statuses or stances, as they are now */
                to?: string;
                /** @description only outcomes on these topics */
                topic?: string;
                /** @description only where one of these reacts, takes part or is a party */
                actor?: string;
                /** @description so many independent origins at least */
                origins?: "1" | "2" | "3" | "5";
                /** @description only with an official publication, or the word of those concerned */
                official?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the same as JSON Feed 1.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DoorsController_changesAtom: {
        parameters: {
            query?: {
                /** @description the reading key, for programs that cannot sign in */
                key?: string;
                /** @description only these kinds; gap (what of a feed was not seen), source (a feed fails, is quiet or is well again) and silence (nothing is heard of what a subscription follows) only where they are named */
                kind?: string;
                /** @description only these statuses or stances, as they are now */
                to?: string;
                /** @description only what had one of these before; `none` stands for what is new */
                from?: string;
                /** @description only outcomes on these topics */
                topic?: string;
                /** @description only where one of these reacts, takes part or is a party */
                actor?: string;
                /** @description so many independent origins at least */
                origins?: "1" | "2" | "3" | "5";
                /** @description only with an official publication, or the word of those concerned */
                official?: "yes";
                /** @description nothing of a meeting that may be one of which the same was told before, with other people named */
                distinct?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description changes of state of the last 30 days, an entry for each (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DoorsController_changesJson: {
        parameters: {
            query?: {
                /** @description the reading key, for programs that cannot sign in */
                key?: string;
                /** @description only these kinds; gap (what of a feed was not seen), source (a feed fails, is quiet or is well again) and silence (nothing is heard of what a subscription follows) only where they are named */
                kind?: string;
                /** @description only these statuses or stances, as they are now */
                to?: string;
                /** @description only what had one of these before; `none` stands for what is new */
                from?: string;
                /** @description only outcomes on these topics */
                topic?: string;
                /** @description only where one of these reacts, takes part or is a party */
                actor?: string;
                /** @description so many independent origins at least */
                origins?: "1" | "2" | "3" | "5";
                /** @description only with an official publication, or the word of those concerned */
                official?: "yes";
                /** @description nothing of a meeting that may be one of which the same was told before, with other people named */
                distinct?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the same as JSON Feed 1.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DoorsController_claims: {
        parameters: {
            query?: {
                /** @description the reading key, for programs that cannot sign in */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description what reports claim, each with its sentence (schema.org) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DoorsController_doors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Doors"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DoorsController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description what was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Doors"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventsController_events: {
        parameters: {
            query?: {
                /** @description position; only events beyond it */
                after?: string;
                /** @description at most 1000; without it 100 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventsController_event: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventsController_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventsController_stream: {
        parameters: {
            query?: {
                /** @description only these kinds; gap (what of a feed was not seen), source (a feed fails, is quiet or is well again) and silence (nothing is heard of what a subscription follows) only where they are named, and so warning (a receiver fails) */
                kind?: string;
                /** @description only these statuses or stances, as they are now */
                to?: string;
                /** @description only what had one of these before; `none` stands for what is new */
                from?: string;
                /** @description only outcomes on these topics */
                topic?: string;
                /** @description only where one of these reacts, takes part or is a party */
                actor?: string;
                /** @description so many independent origins at least */
                origins?: "1" | "2" | "3" | "5";
                /** @description only with an official publication, or the word of those concerned */
                official?: "yes";
                /** @description nothing of a meeting that may be one of which the same was told before, with other people named */
                distinct?: "yes";
                /** @description tells of long work, too; takes the role operator */
                work?: "yes";
            };
            header?: {
                /** @description go on after this position */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `notice` for each change of state that the filter lets pass, `progress` as the log grows, and with `work=yes` `work`, all long work each time that any of it changed (as `GET /api/v1/work`); their ids are positions. A comment every 15 seconds says that the stream lives; it ends there after sign-out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedsController_list: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    /** @description now, or the moment asked for */
                    "as-of"?: string;
                    /** @description learnt or happened */
                    "as-of-clock"?: string;
                    /** @description of the last event that the answer takes into account */
                    "as-of-position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description what was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedsController_poll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Polling"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedListsController_list: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description all feeds as OPML 2.0 */
            200: {
                headers: {
                    /** @description now, or the moment asked for */
                    "as-of"?: string;
                    /** @description learnt or happened */
                    "as-of-clock"?: string;
                    /** @description of the last event that the answer takes into account */
                    "as-of-position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/x-opml": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedListsController_take: {
        parameters: {
            query?: {
                /** @description true: says what would become of each outline, and changes nothing */
                dryRun?: "true" | "false";
                /** @description language of feeds of which the file does not say it; without it, en */
                lang?: string;
                /** @description what publishers are of which the file does not say it; without it, newspaper */
                kind?: "wire" | "public-broadcaster" | "broadcaster" | "newspaper" | "magazine" | "state-media" | "government" | "institution" | "analysis" | "aggregator" | "encyclopedia";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description an OPML file of at most 2 MB */
        requestBody: {
            content: {
                "text/x-opml": string;
                "text/xml": string;
                "application/xml": string;
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedImport"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_feed: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedRemoval"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedPause"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_poll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPoll"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkController_bulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBulk"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkStep"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_list: {
        parameters: {
            query?: {
                verdict?: string;
                feed?: string;
                lang?: string;
                /** @description no: what is about the summit in languages of which no claims are read */
                understood?: "yes" | "no";
                /** @description a filter, for example `verdict:relevant source:"Harbour Wire" lang:ru,de since:2025-08-14 topic:ceasefire actor:Merz -is:copy "exact phrase" word*`: all must hold; keys are verdict, source, feed, lang, since, until, is, has, topic (of an outcome that it tells of), actor (who reacts or is quoted), matter (`outcome:ceasefire`), batch; words are sought in titles, publishers and texts */
                q?: string;
                /** @description `next` of the page before, or the `anchor` of any */
                cursor?: string;
                /** @description so many items are passed over; with `anchor` as cursor these are always the same */
                skip?: string;
                /** @description at most 200; without it 50 */
                limit?: string;
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_completions: {
        parameters: {
            query?: {
                /** @description the filter as typed so far */
                q?: string;
                /** @description the caret, in UTF-16 units; without it, the end */
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completion"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_item: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewErasure"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LooksController_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Look"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LooksController_mark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLook"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Look"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PagesController_seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenPage"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PagesController_view: {
        parameters: {
            query?: {
                /** @description where a sentence begins in the text that was read from the page */
                from?: string;
                /** @description where it ends; it is marked on the page, where it stands there */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the page as it may be shown, in a sandbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PagesController_raw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the page’s bytes, decompressed, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperController_brief: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
                /** @description IANA zone in which times are told; without it, that of the summit */
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the brief as a page that needs no script */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperController_matter: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
                /** @description IANA zone in which times are told; without it, that of the summit */
                zone?: string;
            };
            header?: never;
            path: {
                matter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a matter with every sentence in its paragraph */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperController_article: {
        parameters: {
            query?: {
                /** @description hash of the text; without it, the latest */
                text?: string;
                /** @description offsets of a sentence, `start-end`, end exclusive */
                mark?: string;
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
                /** @description IANA zone in which times are told; without it, that of the summit */
                zone?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the archived text of an article, with the sentence that was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperController_subscribe: {
        parameters: {
            query?: {
                /** @description only these kinds, parted by commas: outcome, meeting, reaction */
                kind?: string;
                /** @description only these statuses or stances, as they are now */
                to?: string;
                /** @description only outcomes on these topics */
                topic?: string;
                /** @description only where one of these reacts, takes part or is a party */
                actor?: string;
                /** @description so many independent origins at least */
                origins?: "1" | "2" | "3" | "5";
                /** @description only with an official publication, or the word of those concerned */
                official?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description every way to subscribe, with the addresses and the reading key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description name, secret, and the page to go back to */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description the form again, where the words are wrong */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description leads to the form for signing in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscribeController_subscribe: {
        parameters: {
            query?: {
                /** @description only these kinds, parted by commas: outcome, meeting, reaction */
                kind?: string;
                /** @description only these statuses or stances, as they are now */
                to?: string;
                /** @description only outcomes on these topics */
                topic?: string;
                /** @description only where one of these reacts, takes part or is a party */
                actor?: string;
                /** @description so many independent origins at least */
                origins?: "1" | "2" | "3" | "5";
                /** @description only with an official publication, or the word of those concerned */
                official?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description leads to every way to subscribe */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProbesController_health: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                probe: "live" | "ready" | "fresh";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Probe"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProbesController_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the numbers of this process, in Prometheus’ text form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectionController_projection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Projection"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectionController_rebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRebuild"];
            };
        };
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Projection"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectionController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Projection"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QueuesController_queues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queues"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QueuesController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queues"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplaysController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplaysController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplaysController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayVerdict"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplaysController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayVerdict"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RereadsController_rereads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reread"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RereadsController_callOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reread"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RevisionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemRevisions"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RevisionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingRule"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRule"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingRule"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRulePreview"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePreviewStep"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleStepAsked"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleStep"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleLifting"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingRule"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulingsController_list: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ruling"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulingsController_rule: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRuling"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenRuling"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulingsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRulingPreview"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulingPreview"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulingsController_review: {
        parameters: {
            query?: {
                /** @description only questions of this kind */
                kind?: "contradiction" | "overtaken" | "unbacked" | "single-origin" | "duplicate" | "hearsay";
                /** @description `next` of the page before */
                cursor?: string;
                /** @description at most 50; without it 20 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SourcesController_discover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceAddress"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discovery"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SourcesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPreview"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionCareController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionRemoval"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionCareController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionChange"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionCareController_disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionCareController_enable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableSubscription"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionCareController_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecret"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionCareController_redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redeliver"];
            };
        };
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionCareController_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionTest"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionsController_list: {
        parameters: {
            query?: {
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    /** @description now, or the moment asked for */
                    "as-of"?: string;
                    /** @description learnt or happened */
                    "as-of-clock"?: string;
                    /** @description of the last event that the answer takes into account */
                    "as-of-position"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubscription"];
            };
        };
        responses: {
            /** @description what was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubscriptionsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiringQuestion"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Firing"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TokensController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TokensController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description what was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenWithSecret"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TokensController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description what was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRole"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedView"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_view: {
        parameters: {
            query?: {
                /** @description only the document under this key */
                key?: string;
                /** @description `next` of the page before: only keys beyond it */
                after?: string;
                /** @description at most 1000; without it 100 */
                limit?: string;
                /** @description ISO 8601: as it stood at that moment; without it, now */
                asOf?: string;
                /** @description learnt: as the log knew it then; happened: what had happened by then, of all that is known now */
                clock?: "learnt" | "happened";
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewPage"];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WorkController_works: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WorkController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description taken on; this is the state now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"][];
                };
            };
            /** @description what is wrong */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
