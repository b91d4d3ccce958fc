-- What the database made of a person's cell ("mon 9" became "every Monday at 09:00"), as long as the Sheet shows the person's own words.
alter table sheet_rows add column taken jsonb;
