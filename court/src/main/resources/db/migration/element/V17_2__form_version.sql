-- 用的是哪一版要素表：那一版从哪天起用；空的是一直都在用的。
alter table element.sheet add column form_since date;
