package org.xiaobao.complaints.complainant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.privacy.BlindIndex;

class ComplainantTest {

    /** Shows what was indexed instead of hiding it. */
    private static final BlindIndex OPEN = (kind, value) -> (kind + ":" + value).getBytes(StandardCharsets.UTF_8);

    @Test
    void theSameNumberIsFoundHoweverItWasWritten() {
        assertThat(indexed("+86 138-0000-1234", null).phoneIndex())
                .isEqualTo(indexed("13800001234", null).phoneIndex())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("phone:13800001234");
        assertThat(indexed("+86 596 7361234", null).phoneIndex())
                .isEqualTo(indexed("（0596）7361234转801", null).phoneIndex());
        assertThat(indexed(null, "35062519900101123x").idNumberIndex())
                .isEqualTo(indexed(null, "350625900101123").idNumberIndex())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("id-number:35062519900101123");
    }

    @Test
    void whatIsLookedForIsWhatWasIndexed() {
        assertThat(ComplainantIndexes.allOfPhone("138 0000 1234", OPEN))
                .containsExactly(indexed("13800001234", null).phoneIndex());
        assertThat(ComplainantIndexes.allOfIdNumber("35062519900101123X", OPEN))
                .contains(indexed(null, "35062519900101123x").idNumberIndex());
    }

    @Test
    void whatWasIndexedBeforeOneReaderReadThemAllIsFoundToo() {
        assertThat(ComplainantIndexes.allOfIdNumber("35062519900101123x", OPEN))
                .extracting(index -> new String(index, StandardCharsets.UTF_8))
                .contains("id-number:35062519900101123X");
        assertThat(ComplainantIndexes.allOfPhone("+86 596 7361234", OPEN))
                .extracting(index -> new String(index, StandardCharsets.UTF_8))
                .contains("phone:5967361234");
    }

    @Test
    void whatWasStoredByFormerRulesStaysReadable() {
        Person former = new Person("王五", "-----", "?");
        assertThat(Parties.of(null, List.of(former), null).representatives()).containsExactly(former);
        assertThat(indexed("-----", null).phoneIndex()).isNotNull();
    }

    @Test
    void aPhoneAndAnIdNumberAreNeverMistakenForEachOther() {
        assertThat(indexed("13800001234", null).phoneIndex())
                .isNotEqualTo(indexed(null, "13800001234").idNumberIndex());
    }

    @Test
    void viewsAreMaskedAndPrintingShowsNothing() {
        Complainant complainant = indexed("13800001234", "350625199001011234");
        ComplainantView view = ComplainantView.masked(complainant);
        assertThat(view.name()).isEqualTo("张**");
        assertThat(view.phone()).isEqualTo("138****1234");
        assertThat(view.idNumber()).isEqualTo("3506**********1234");
        assertThat(complainant.toString()).doesNotContain("张三", "1380000", "3506");
        assertThat(ComplainantView.inClear(complainant).phone()).isEqualTo("13800001234");
    }

    @Test
    void partiesComeBackAsTheyWereSealed() {
        Agent agent = new Agent("李四", "13900005678", null, AgentCapacity.HEIR, null, "公证书(2024)第7号");
        Person one = new Person("王五", null, "350625198001011234");
        Parties parties = Parties.of(agent, List.of(one), 3);
        assertThat(parties.agent()).isEqualTo(agent);
        assertThat(parties.representatives()).containsExactly(one);
        assertThat(parties.toString()).doesNotContain("李四", "王五");
        assertThat(Parties.of(null, List.of(), null)).isNull();
    }

    private static Complainant indexed(String phone, String idNumber) {
        return new ComplainantRequest(ComplainantKind.PERSON, "张三", phone, idNumber, null, null).toComplainant(OPEN);
    }
}
