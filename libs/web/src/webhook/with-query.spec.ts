import { withQuery } from './with-query.js';

it.each([
  ['https://desk.example', undefined, 'https://desk.example'],
  ['https://desk.example/a b', {}, 'https://desk.example/a b'],
  ['https://desk.example/hook?room=1', { thread: 'a&b' }, 'https://desk.example/hook?room=1&thread=a%26b'],
  ['https://desk.example/hook?thread=old', { thread: 'new' }, 'https://desk.example/hook?thread=new'],
])('%s with %j is %s', (url, query, whole) => {
  expect(withQuery(url, query)).toBe(whole);
});
