package org.stepwell.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Small invented bundles; each test person has numbers of their own, as the tests share one database. */
public final class Bundles {

    private Bundles() {}

    public static byte[] of(String... resources) {
        return bundle("transaction", resources);
    }

    public static byte[] bundle(String type, String... resources) {
        var entries = String.join(
                ",",
                java.util.Arrays.stream(resources)
                        .map(resource -> "{\"resource\":" + resource + "}")
                        .toList());
        return bytes("{'resourceType':'Bundle','type':'%s','entry':[".formatted(type) + entries + "]}");
    }

    public static String number() {
        return UUID.randomUUID().toString();
    }

    /** A patient known by the number as identifier and as id. */
    public static String patient(String number) {
        return patient(number, "'name':[{'family':'Moreau','given':['Ines']}],'birthDate':'1990-02-03'");
    }

    public static String patient(String number, String elements) {
        return json("{'resourceType':'Patient','id':'%1$s',"
                        + "'identifier':[{'system':'https://clinic.example/mrn','value':'%1$s'}],%2$s}")
                .formatted(number, json(elements));
    }

    public static String condition(String number, String status) {
        return json("""
                {'resourceType':'Condition','id':'c1','subject':{'reference':'Patient/%s'},
                 'clinicalStatus':{'coding':[{'code':'%s'}]},'onsetDateTime':'2019-05',
                 'code':{'text':'Major depression','coding':[{'system':'http://snomed.info/sct','code':'370143000'}]}}
                """).formatted(number, status);
    }

    public static String order(String number, String medication) {
        return json("""
                {'resourceType':'MedicationRequest','id':'m1','status':'active','intent':'order',
                 'subject':{'reference':'Patient/%s'},'authoredOn':'2024-03-01T08:00:00-05:00',
                 'requester':{'display':'Dr. Okoro'},%s}
                """).formatted(number, json(medication));
    }

    public static String allergy(String number) {
        return json("""
                {'resourceType':'AllergyIntolerance','id':'a1','patient':{'reference':'Patient/%s'},
                 'criticality':'high','code':{'text':'Penicillin'},
                 'reaction':[{'manifestation':[{'text':'Rash'},{'text':'Fever'}]}]}
                """).formatted(number);
    }

    public static String score(String number, String loinc, String value) {
        return json("""
                {'resourceType':'Observation','id':'o-%2$s','status':'final','subject':{'reference':'Patient/%1$s'},
                 'code':{'coding':[{'system':'http://loinc.org','code':'%2$s'}]},
                 'effectiveDateTime':'2024-03-01T08:00:00Z','valueQuantity':{'value':%3$s}}
                """).formatted(number, loinc, value);
    }

    public static String coverage(String number, String elements) {
        return json("{'resourceType':'Coverage','id':'v1','beneficiary':{'reference':'Patient/%1$s'},%2$s}")
                .formatted(number, json(elements));
    }

    public static byte[] bytes(String text) {
        return json(text).getBytes(StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
