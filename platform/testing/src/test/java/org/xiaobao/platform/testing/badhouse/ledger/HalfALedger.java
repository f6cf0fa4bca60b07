package org.xiaobao.platform.testing.badhouse.ledger;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class HalfALedger {}
