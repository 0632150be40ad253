// What a play came to, in a form that two plays can be compared by: nothing in it tells when or in which order we learnt.
export async function summaryOf(service) {
  const brief = await service.api('brief');
  const matters = [...brief.outcomes, ...brief.meetings, ...brief.reactions];
  const details = [];
  for (const { matter } of matters) details.push(await service.api(`matters/${encodeURIComponent(matter)}`));
  const items = await allItems(service);
  const findings = { outcomes: 0, followUps: 0, reactions: 0, quotes: 0 };
  for (const item of items) for (const kind of Object.keys(findings)) findings[kind] += item.findings[kind];
  return {
    counts: {
      ...brief.coverage,
      findings,
      matters: { outcomes: brief.outcomes.length, meetings: brief.meetings.length, reactions: brief.reactions.length },
    },
    items: items.map(({ url, verdict }) => `${url.replace(/^http:\/\/[^/]+/, '')} ${verdict}`).sort(),
    matters: details.map(matterOf).sort((a, b) => (a.matter < b.matter ? -1 : 1)),
  };
}

async function allItems({ api }) {
  const items = [];
  for (let cursor = ''; cursor !== null;) {
    const page = await api(`items?limit=200${cursor && `&cursor=${cursor}`}`);
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

function matterOf({ matter, value, since, origins, articles, official, because, history, support, against }) {
  const cited = (evidence) => `${evidence.publisher.name}: ${evidence.sentence}`;
  return {
    ...{ matter, value, since, origins, articles, official },
    because: cited(because),
    history: history.map((turn) => `${turn.at} ${turn.value} ${cited(turn.because)}`),
    support: support.map(cited).sort(),
    against: against.map(cited).sort(),
  };
}
