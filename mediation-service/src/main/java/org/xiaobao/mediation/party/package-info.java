/**
 * Who is in dispute (当事人): names, phones and identity numbers are encrypted in the database and masked in every
 * answer; {@link org.xiaobao.mediation.party.Party} is the stored form,
 * {@link org.xiaobao.mediation.party.PartyViews} what goes in and out.
 */
package org.xiaobao.mediation.party;
