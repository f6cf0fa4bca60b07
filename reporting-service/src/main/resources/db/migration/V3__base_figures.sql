-- Figures of years before the suite, as they were signed; last year's side of a comparison comes from here first.
create table base_figures (
    id                  uuid primary key,
    version             bigint  not null,
    institution         text    not null,
    year                int     not null check (year between 2000 and 2100),
    mediation_count     bigint check (mediation_count >= 0),
    contract_amount     numeric(20, 2) check (contract_amount >= 0),
    gross               bigint check (gross >= 0),
    repeated            bigint check (repeated >= 0),
    withdrawn_in_time   bigint check (withdrawn_in_time >= 0),
    rejected            bigint check (rejected >= 0),
    valid               bigint check (valid >= 0),
    ground              text    not null,
    signed_on           date,
    unique (institution, year),
    check ((mediation_count is null) = (contract_amount is null)),
    check (num_nulls(gross, repeated, withdrawn_in_time, rejected, valid) in (0, 5)),
    check (gross is null or gross = repeated + withdrawn_in_time + rejected + valid),
    check (mediation_count is not null or gross is not null)
);

create table base_figures_source (
    base_figures      uuid   not null references base_figures (id),
    source            text   not null,
    gross             bigint not null check (gross >= 0),
    repeated          bigint not null check (repeated >= 0),
    withdrawn_in_time bigint not null check (withdrawn_in_time >= 0),
    rejected          bigint not null check (rejected >= 0),
    valid             bigint not null check (valid >= 0),
    primary key (base_figures, source),
    check (gross = repeated + withdrawn_in_time + rejected + valid)
);
