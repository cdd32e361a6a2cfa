alter table need drop constraint need_domain_check;
alter table need add constraint need_domain_check check (domain in ('housing', 'transport', 'work', 'food', 'income',
    'social-connection', 'depression', 'anxiety', 'alcohol', 'function', 'physical-health'));
