/**
 * Where a subject's events lie: `<n>;<positions>` in its bucket, the last few, and the n before them in a string of its own
 * that only grows (`<position>,` each). So a field stays within Redis' compact encoding (64 bytes), and an append costs the same
 * however long its subject's past is. Without `<n>;` there are none before: what older versions of the program wrote is that
 * too, of any length, and is parted at its next append.
 */
const fieldLength = 56;

export const positionsInLua = `
local function parted(held)
  local before, recent = string.match(held or '', '^(%d+);(.*)$')
  return tonumber(before or 0), recent or held or ''
end
local function versionIn(held)
  if not held then return 0 end
  local before, recent = parted(held)
  local _, count = string.gsub(recent, '%d+', '')
  return before + count
end
local function hold(bucket, older, subject, held, positions)
  if #positions == 0 then return end
  if not held and #positions == 1 then return redis.call('HSET', bucket, subject, positions[1]) end
  local before, recent = parted(held)
  local version, moved = versionIn(held), {}
  for i, position in ipairs(positions) do
    if #recent + #position >= ${String(fieldLength)} then
      moved[#moved + 1], before, recent = recent .. ',', version + i - 1, ''
    end
    recent = recent == '' and position or recent .. ',' .. position
  end
  if #moved > 0 then redis.call('APPEND', older, table.concat(moved)) end
  redis.call('HSET', bucket, subject, before > 0 and before .. ';' .. recent or recent)
end
`;

export interface HeldPositions {
  /** How many lie in the string of their own. */
  readonly before: number;
  readonly recent: readonly number[];
}

export function heldPositions(held: string | null): HeldPositions {
  const parting = held?.indexOf(';') ?? -1;
  const before = parting < 0 ? 0 : Number(held?.slice(0, parting));
  return { before, recent: positionsIn(held?.slice(parting + 1) ?? '') };
}

export function positionsIn(list: string): readonly number[] {
  return list === '' ? [] : list.split(',').map(Number);
}
