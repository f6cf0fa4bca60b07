/**
 * What a person finds at the gateway: {@link org.xiaobao.gateway.docs.LandingPage} at {@code /}, {@link
 * org.xiaobao.gateway.docs.ApiIndex} at {@code /openapi}, and the console at {@code /console}, which is Swagger UI and
 * lives in application.properties alone.
 */
package org.xiaobao.gateway.docs;
