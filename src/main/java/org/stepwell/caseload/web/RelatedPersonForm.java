package org.stepwell.caseload.web;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.ProxyAuthority;
import org.stepwell.relation.ProxyKind;

/** What somebody typed about a person close to the patient; a proxy when a kind is chosen. */
record RelatedPersonForm(
        String name,
        String relationship,
        String phone,
        String language,
        Boolean caregiver,
        ProxyKind proxyKind,
        String proxyDocument,
        @DateTimeFormat(iso = ISO.DATE) LocalDate proxyFrom,
        @DateTimeFormat(iso = ISO.DATE) LocalDate proxyUntil) {

    /** Throws an invalid answer for what is missing or wrong. */
    Particulars particulars() {
        var proxy = proxyKind == null ? null : ProxyAuthority.of(proxyKind, proxyDocument, proxyFrom, proxyUntil);
        return new Particulars(name, relationship, phone, language, Boolean.TRUE.equals(caregiver), proxy);
    }
}
