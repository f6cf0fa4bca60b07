package org.xiaobao.e2e.faults;

import java.util.ArrayList;
import java.util.List;

/**
 * One request and what is right: {@code row(13, "a day of the year 206").as("trainer").post("/api/v1/campaigns", body)
 * .refused("/startsOn")}. In paths and bodies, {@code {new}} is a reference nobody has used, {@code {complaint}} a complaint of
 * outlet 1 and {@code {reference}} its reference.
 */
final class Row {

    final int fault;
    final String says;
    final List<String> headers = new ArrayList<>();
    final List<String> shown = new ArrayList<>();
    final List<String> hidden = new ArrayList<>();
    String role = "complaint-officer";
    String unit = "/HQ";
    String method;
    String path;
    String body;
    int status;
    String pointer;
    String provedBy;

    private Row(int fault, String says) {
        this.fault = fault;
        this.says = says;
    }

    static Row row(int fault, String says) {
        return new Row(fault, says);
    }

    Row as(String asRole) {
        role = asRole;
        return this;
    }

    Row of(String ofUnit) {
        unit = ofUnit;
        return this;
    }

    Row with(String header, String value) {
        headers.add(header);
        headers.add(value);
        return this;
    }

    Row get(String target) {
        return request("GET", target, null);
    }

    Row post(String target, String json) {
        return request("POST", target, json);
    }

    Row put(String target, String json) {
        return request("PUT", target, json);
    }

    Row request(String verb, String target, String json) {
        method = verb;
        path = target;
        body = json;
        return this;
    }

    Row answers(int code) {
        status = code;
        return this;
    }

    /** 422, in Chinese and in English, naming the field. */
    Row refused(String atPointer) {
        pointer = atPointer;
        return answers(422);
    }

    Row showing(String text) {
        shown.add(text);
        return this;
    }

    Row hiding(String text) {
        hidden.add(text);
        return this;
    }

    /** Not to be seen through the gateway; file of the test from the project's root. */
    Row provedBy(String test) {
        provedBy = test;
        return this;
    }

    @Override
    public String toString() {
        return fault + ": " + says;
    }
}
