package org.xiaobao.platform.testing.badhouse.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

public class Ledgers implements PanacheRepositoryBase<Ledger, Long> {}
