-- Every page counts what its reader has not read yet.
create index message_unread on notice.message (court, account) where read_at is null and account is not null;
