package org.xiaobao.complaints.complainant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xiaobao.platform.privacy.Secret;

/** Who complains, as stored: encrypted, with blind indexes by which the same phone or ID number is found again. */
@Embeddable
public record Complainant(
        @Enumerated(EnumType.STRING) @Column(name = "complainant_kind")
        ComplainantKind kind,

        @Column(name = "complainant_name") Secret name,
        @Column(name = "complainant_phone") Secret phone,
        @Column(name = "complainant_phone_index") byte[] phoneIndex,
        @Column(name = "complainant_id_number") Secret idNumber,
        @Column(name = "complainant_id_index") byte[] idNumberIndex,

        @Column(name = "complainant_representative") Secret representative,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "complainant_groups")
        List<String> groups) {}
