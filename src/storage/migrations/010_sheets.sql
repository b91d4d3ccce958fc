-- A chat's own spreadsheet. Instants are real: Google knows no shifted clock.
create table sheet_links (
  id bigint generated always as identity primary key,
  chat_id bigint not null unique references chats on delete cascade,
  spreadsheet_id text not null unique,
  linked_by bigint not null,
  deliveries boolean not null default false,
  state text not null default 'active' check (state in ('active', 'paused')),
  reason text, -- why it is paused: 'person', or what Google says
  -- To be synced when `changed` is ahead of `synced`: the chat changed, or a person changed the spreadsheet.
  changed bigint not null default 1,
  synced bigint not null default 0,
  dirty_since timestamptz default now(),
  changed_at timestamptz not null default now(),
  look_at timestamptz, -- rows were missing: to be looked at again then
  next_at timestamptz not null default '-infinity',
  tries integer not null default 0,
  error text, -- kind of the last fault; null: all is well
  synced_at timestamptz,
  modified_at timestamptz, -- as Drive told it last
  claim uuid,
  claimed_until timestamptz not null default '-infinity',
  writing jsonb -- a write under way: ids that it may have put anywhere, and marks of what stood beside them
);
create index sheet_links_to_sync on sheet_links (next_at) where state = 'active' and (changed <> synced or look_at is not null);

-- A row of ours in a spreadsheet, by its id there; `base` is what both sides agreed on last.
create table sheet_rows (
  link_id bigint not null references sheet_links on delete cascade,
  row_key text not null,
  base jsonb,
  confirmed boolean not null default false, -- seen there under its id
  gone boolean not null default false, -- a person removed it, and that has been dealt with
  missing_since timestamptz,
  status text not null default '',
  status_of jsonb, -- the row as the chat had it when that was said, until which it stays
  primary key (link_id, row_key)
);

-- Google's limits, one authority for all processes: `user read`, `project write` and so on.
create table sheet_quota (
  name text primary key,
  tat timestamptz not null default '-infinity',
  paused_until timestamptz not null default '-infinity'
);

-- The service account: until when changes of spreadsheets were listed (as Drive tells time), and what is wrong with it (fixed text).
create table sheet_account (
  email text primary key,
  listed_until timestamptz,
  trouble text
);

-- Triggers, so that a release without them that runs beside this one leaves no change unseen either.
create function sheet_link_changed() returns trigger language plpgsql as $$
declare target bigint;
begin
  if tg_table_name = 'chats' then target := new.id; else target := new.chat_id; end if;
  update sheet_links set changed = changed + 1, changed_at = clock_timestamp(), dirty_since = coalesce(dirty_since, clock_timestamp())
  where chat_id = target;
  return null;
end $$;
create trigger reminders_sheet after insert or update on reminders for each row execute function sheet_link_changed();
create trigger occurrences_sheet after insert or update on occurrences for each row execute function sheet_link_changed();
create trigger answers_sheet after insert or update on answers for each row execute function sheet_link_changed();
create trigger chats_sheet after update of lang, zone on chats for each row execute function sheet_link_changed();
