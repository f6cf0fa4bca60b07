/** Deliberately bad: each class here breaks one rule of the house, and HouseRulesTest sees to it that the rule bites. */
package org.xiaobao.platform.testing.badhouse.ledger;
