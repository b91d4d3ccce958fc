-- An undo of a move takes the chat's zone back as well.
alter table undo add column zone text check (zone <> '');
