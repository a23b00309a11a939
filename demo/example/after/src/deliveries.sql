-- When a delivery is tried again, and how often it was tried.
alter table deliveries add column next_attempt_at timestamptz;
alter table deliveries add column attempts integer not null default 0;
create index deliveries_waiting on deliveries (next_attempt_at) where delivered_at is null;
