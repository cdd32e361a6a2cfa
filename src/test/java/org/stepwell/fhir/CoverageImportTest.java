package org.stepwell.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.stepwell.fhir.Bundles.coverage;
import static org.stepwell.fhir.Bundles.patient;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.HouseTest;
import org.stepwell.insurance.Insurance;
import org.stepwell.insurance.InsuranceTold;
import org.stepwell.insurance.Insurances;
import org.stepwell.patient.Home;
import org.stepwell.patient.Homes;

/** Who pays for somebody and where they live, as another system tells it. */
@HouseTest
@Transactional
@WithMockUser("care-manager")
class CoverageImportTest {

    private static final String ACTIVE =
            "'status':'active','subscriberId':'M-1','payor':[{'display':'Blue Cross, Inc.'}],"
                    + "'class':[{'type':{'coding':[{'code':'plan'}]},'value':'P1','name':'Silver'}],"
                    + "'period':{'start':'2026-01-01','end':'2026-12-31'}";

    @Autowired
    private BundleImport imports;

    @Autowired
    private Insurances insurances;

    @Autowired
    private Homes homes;

    private String number;

    @BeforeEach
    void somebodyNew() {
        number = Bundles.number();
    }

    @Test
    void keepsWhoPaysUntilWhen() {
        var report = imports.take(Bundles.of(patient(number), coverage(number, ACTIVE)));

        assertThat(of(report))
                .extracting(Insurance::told)
                .containsExactly(new InsuranceTold(
                        "blue-cross-inc", "Silver", "M-1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(report.ignored()).isEmpty();
    }

    @Test
    void toldTwiceChangesNothingAndToldAnewReplaces() {
        imports.take(Bundles.of(patient(number), coverage(number, ACTIVE)));
        assertThat(imports.take(Bundles.of(patient(number), coverage(number, ACTIVE)))
                        .patients())
                .allMatch(one -> one.fate() == Fate.UNCHANGED);

        var report = imports.take(Bundles.of(patient(number), coverage(number, ACTIVE.replace("M-1", "M-2"))));

        assertThat(of(report)).extracting(Insurance::memberNumber).containsExactly("M-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':'cancelled','payor':[{'display':'Anthem'}],'period':{'start':'2026-01-01'}",
                "'status':'active','payor':[{'display':'Anthem'}]",
                "'status':'active','payor':[{'reference':'Organization/1'}],'period':{'start':'2026-01-01'}",
                "'status':'active','payor':[{'display':'17'}],'period':{'start':'2026-01-01'}"
            })
    void countsWhatSaysTooLittle(String elements) {
        var report = imports.take(Bundles.of(patient(number), coverage(number, elements)));

        assertThat(of(report)).isEmpty();
        assertThat(report.ignored()).containsEntry("Coverage", 1);
    }

    @Test
    void refusesOneThatEndsBeforeItBegins() {
        var wrong = coverage(number, ACTIVE.replace("2026-12-31", "2025-12-31"));

        assertThat(catchThrowableOfType(BundleRefused.class, () -> imports.take(Bundles.of(patient(number), wrong)))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.element()).endsWith("period"));
    }

    @Test
    void refusesOneOfNobody() {
        assertThat(catchThrowableOfType(
                                BundleRefused.class,
                                () -> imports.take(Bundles.of(patient(number), coverage(Bundles.number(), ACTIVE))))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.element()).endsWith("beneficiary"));
    }

    @Test
    void keepsWhereThePersonLives() {
        var report = imports.take(
                Bundles.of(
                        patient(
                                number,
                                "'name':[{'family':'Moreau'}],'address':[{'city':'Acton','postalCode':'01720','extension':[{"
                                        + "'url':'http://hl7.org/fhir/StructureDefinition/geolocation','extension':["
                                        + "{'url':'latitude','valueDecimal':42.4546},{'url':'longitude','valueDecimal':-71.4823}]}]}]")));

        assertThat(homes.of(report.patients().get(0).id())).isEqualTo(new Home("01720", 42.4546, -71.4823));
    }

    @Test
    void knowsNoPlaceWhereTheRecordNamesNone() {
        var report = imports.take(Bundles.of(patient(
                number, "'name':[{'family':'Moreau'}],'address':[{'postalCode':'a code far too long for one'}]")));

        assertThat(homes.of(report.patients().get(0).id())).isEqualTo(Home.unknown());
    }

    private List<Insurance> of(ImportReport report) {
        return insurances.of(report.patients().get(0).id());
    }
}
