package org.stepwell.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.stepwell.fhir.Bundles.bytes;
import static org.stepwell.fhir.Bundles.condition;
import static org.stepwell.fhir.Bundles.order;
import static org.stepwell.fhir.Bundles.patient;
import static org.stepwell.fhir.Bundles.score;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.fhir.BundleRefused.Reason;

/** Whatever is wrong with a bundle, its sender learns what and where, and nothing of it is stored. */
@HouseTest
@WithMockUser("care-manager")
class BadBundleTest {

    private static final String NUMBER = Bundles.number();

    @Autowired
    private BundleImport imports;

    @Autowired
    private JdbcClient jdbc;

    private List<Object> before;

    @BeforeEach
    void count() {
        before = rows();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ines Moreau", "{'resourceType':'Bundle'", "{'a':1} {'b':2}", "{'a':1,'a':2}", "<Bundle/>"})
    void isNotJson(String text) {
        assertThat(refused(Reason.NOT_A_BUNDLE, bytes(text))).containsExactly("Bundle: this is not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "7", "{'resourceType':7}", "{'resourceType':'Patient','id':'1'}"})
    void isJsonButNoBundle(String text) {
        assertThat(refused(Reason.NOT_A_BUNDLE, bytes(text)))
                .singleElement()
                .asString()
                .startsWith("resourceType: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'type':'searchset'", ",'type':['batch']"})
    void isABundleOfAnotherType(String type) {
        assertThat(refused(Reason.NOT_A_BUNDLE, bytes("{'resourceType':'Bundle'" + type + ",'entry':[{}]}")))
                .containsExactly("Bundle.type: must be transaction, batch or collection");
    }

    @Test
    void isEmpty() {
        assertThat(refused(Reason.NOT_A_BUNDLE, Bundles.of()))
                .containsExactly("Bundle.entry: the bundle has no entries");
    }

    @Test
    void wantsSomethingDeleted() {
        var delete = "{'resourceType':'Bundle','type':'transaction','entry':[{'resource':{'resourceType':'Patient'},"
                + "'request':{'method':'DELETE','url':'Patient/1'}}]}";

        assertThat(refused(Reason.NOT_ACCEPTABLE, bytes(delete)))
                .containsExactly("Bundle.entry[0].request.method: only POST and PUT are taken");
    }

    @Test
    void isNotR4() {
        assertThat(refused(
                        Reason.NOT_ACCEPTABLE,
                        Bundles.of(
                                patient(NUMBER),
                                patient(Bundles.number(), "'name':[{'family':'Petit'}],'animal':{'species':{}}"),
                                order(NUMBER, "'medication':{'concept':{'text':'Sertraline'}}"),
                                patient(Bundles.number(), "'name':'Petit'"),
                                patient(Bundles.number(), "'name':[{'family':'Petit'}],'gender':'lady'"),
                                patient(Bundles.number(), "'name':[{'family':'Petit'}],'birthDate':'3 Feb 1990'"))))
                .anySatisfy(text -> assertThat(text).startsWith("Bundle.entry[1].resource.animal: "))
                .anySatisfy(text -> assertThat(text).startsWith("Bundle.entry[2].resource.medication: "))
                .anySatisfy(text -> assertThat(text).startsWith("Bundle.entry[3].resource.name: "))
                .anySatisfy(text -> assertThat(text).startsWith("Bundle.entry[4].resource"))
                .anySatisfy(text -> assertThat(text).startsWith("Bundle.entry[5].resource"))
                .noneSatisfy(text -> assertThat(text).containsAnyOf("Petit", "lady", "1990", "Sertraline"));
    }

    @Test
    void isOverTheLimit() {
        assertThat(refused(Reason.TOO_LARGE, new byte[20 * 1024 * 1024 + 1]))
                .containsExactly("Bundle: is larger than 20 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'active':true", "'name':[]", "'name':[{'family':' '}]", "'name':[{'prefix':['Dr.']}]"})
    void hasAPatientWithoutAName(String elements) {
        assertThat(refused(Reason.NOT_ACCEPTABLE, Bundles.of(patient(NUMBER), patient(Bundles.number(), elements))))
                .contains("Bundle.entry[1].resource.name: a patient needs a family or a given name");
    }

    @Test
    void namesTwoPatientsByOneIdentifier() {
        assertThat(refused(Reason.NOT_ACCEPTABLE, Bundles.of(patient(NUMBER), patient(NUMBER))))
                .containsExactly(
                        "Bundle.entry[1].resource.identifier: is also the identifier of Bundle.entry[0].resource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "300", "-1", "9.5", "1e99", "1e-99"})
    void hasAScoreOutOfRange(String value) {
        assertThat(refused(Reason.NOT_ACCEPTABLE, Bundles.of(patient(NUMBER), score(NUMBER, "44261-6", value))))
                .containsExactly("Bundle.entry[1].resource.value: must be a whole number from 0 to 27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999"})
    void hasANumberThatWouldFillAllMemory(String value) {
        assertThat(refused(Reason.NOT_ACCEPTABLE, Bundles.of(patient(NUMBER), score(NUMBER, "44261-6", value))))
                .containsExactly("Bundle.entry[1].resource: holds a number beyond all measure");
    }

    @Test
    void saysSomethingOfSomebodyElse() {
        assertThat(refused(Reason.NOT_ACCEPTABLE, Bundles.of(patient(NUMBER), condition("nobody", "active"))))
                .containsExactly("Bundle.entry[1].resource.subject: names no patient of this bundle");
    }

    @Test
    void hasWordsNoTableHolds() {
        var endless = "x".repeat(201);

        assertThat(refused(Reason.NOT_ACCEPTABLE, Bundles.of(patient(NUMBER, "'name':[{'family':'" + endless + "'}]"))))
                .containsExactly("Bundle.entry[0].resource.name: longer than 200 characters");
    }

    private Set<String> refused(Reason reason, byte[] bundle) {
        var refused = catchThrowableOfType(BundleRefused.class, () -> imports.take(bundle));
        assertThat(refused.reason()).isEqualTo(reason);
        return refused.problems().stream()
                .map(problem -> problem.element() + ": " + problem.what())
                .collect(java.util.stream.Collectors.toSet());
    }

    private List<Object> rows() {
        return jdbc
                .sql("select (select count(*) from patient), (select count(*) from patient_condition),"
                        + " (select count(*) from audit_event)")
                .query()
                .singleRow()
                .values()
                .stream()
                .toList();
    }
}
