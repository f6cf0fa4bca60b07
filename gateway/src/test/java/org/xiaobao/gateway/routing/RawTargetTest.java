package org.xiaobao.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RawTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/complaints",
                "/api/v1/complaints/",
                "/api/v1/complaints/0199/journal?limit=10",
                "/api/v1/annual-reports/2024.pdf",
                "/api/v1/half-year-analyses/2024/H1",
                "/api/v1/code-lists/%E6%8A%95%E8%AF%89",
                "/api/v1/code-lists/a%20b~c@d:e!$&'()*+,=",
                "/api/v1/complaints/..a/...",
                "/api/v1/complaints?q=%2f%2e%2e;a//b/../c\\",
            })
    void anUnambiguousPathPasses(String target) {
        assertThat(RawTarget.flaw(target)).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "*",
                "api/v1/complaints",
                "http://elsewhere/api/v1/complaints",
                "//api/v1/complaints",
                "/api//v1/complaints",
                "/api/v1/complaints//",
                "/api/v1/../v1/complaints",
                "/api/v1/./complaints",
                "/api/v1/complaints/..",
                "/api/v1/complaints/.",
                "/..",
                "/api/v1/..?a=b",
                "/api/v1/complaints;role=admin",
                "/api/v1;/complaints",
                "/api\\v1/complaints",
                "/api/v1/complaints%2f1",
                "/api/v1/complaints%2F1",
                "/api/v1/complaints%5c1",
                "/api/v1/complaints%5C1",
                "/api/v1/complaints%3b1",
                "/api/v1/complaints%3B1",
                "/api/v1/%2e%2e/complaints",
                "/api/v1/%2E/complaints",
                "/api/v1/.%2e/complaints",
                "/api/v1/complaints%252f1",
                "/api/v1/complaints%2525",
                "/api/v1/complaints%00",
                "/api/v1/complaints%0d%0aX",
                "/api/v1/complaints%7f",
                "/api/v1/complaints%",
                "/api/v1/complaints%4",
                "/api/v1/complaints%zz",
                "/api/v1/complaints%u002f",
                "/api/v1/complaints%4?1",
                "/api/v1/complaints%c0%af",
                "/api/v1/complaints%e0%80%af",
                "/api/v1/complaints%ff",
                "/api/v1/comp\u0001laints",
                "/api/v1/comp\tlaints",
                "/api/v1/comp laints",
                "/api/v1/comp\u007flaints",
                "/api/v1/\u6295\u8bc9",
                "/api/v1/comp\u00e4laints",
                "/api/v1/complaints#x",
                "/api/v1/complaints?q=\u6295",
                "/api/v1/complaints?q=a b",
                "/api/v1/complaints?q=\u0000",
            })
    void anAmbiguousPathIsRefused(String target) {
        assertThat(RawTarget.flaw(target)).isPresent();
    }
}
