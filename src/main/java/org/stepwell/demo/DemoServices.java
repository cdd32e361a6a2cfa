package org.stepwell.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.directory.Reach;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.directory.Terms;

/** The invented services of an invented town: near and far, full and roomy, free and insured, in several languages. */
@Component
@InEmbeddedRun
class DemoServices {

    private static final List<String> ALL = List.of("medicare", "medicaid", "commercial");

    private final ServiceDirectory directory;

    DemoServices(ServiceDirectory directory) {
        this.directory = directory;
    }

    void open() {
        housing();
        everyday();
        groups();
        care();
    }

    private void housing() {
        add("Harbour Street Housing Advice", "housing-support", "555-0150", "12 Harbour Street")
                .at(42.592, -72.601, "English", "Spanish")
                .free(20, "Walk in, weekdays 9 to 12");
        add("Roof First Tenancy Support", "housing-support", "555-0151", "3 Mill Lane")
                .at(42.611, -72.580, "English")
                .only("99001", "99002")
                .free(8, "By appointment");
    }

    private void everyday() {
        add("Northside Food Pantry", "food-support", "555-0152", "88 North Road")
                .at(42.622, -72.598, "English", "Spanish", "Arabic")
                .free(200, "Tuesday and Friday afternoon");
        add("Village Larder", "food-support", "555-0160", "1 Chapel Row, Upper Vale")
                .at(42.905, -72.410, "English")
                .free(30, "Saturdays; far out, but it delivers");
        add("Ride to Care", "transport", "555-0153", "Bus depot, Gate 4")
                .at(42.588, -72.612, "English", "Spanish")
                .only("99001", "99002", "99003")
                .free(40, "Book two days before");
        add("Second Start Employment", "employment-support", "555-0154", "20 Market Square")
                .at(42.590, -72.598, "English")
                .free(12, "Individual placement and support");
        add("Benefits and Money Desk", "benefits-advice", "555-0155", "Town hall, room 6")
                .at(42.590, -72.600, "English", "Spanish")
                .free(null, "Bring letters; they call back within two days");
    }

    private void groups() {
        add("Thursday Peer Group", "peer-group", "555-0161", "Library, second floor")
                .at(42.591, -72.602, "English")
                .free(15, "Thursdays at 6");
        add("Grupo de Apoyo", "peer-group", "555-0162", "St. Anne’s hall")
                .at(42.598, -72.590, "Spanish")
                .free(15, "Mondays at 7");
    }

    private void care() {
        add("Riverside Psychotherapy", "psychotherapy", "555-0156", "7 Quay Walk")
                .at(42.594, -72.605, "English")
                .insured(ALL, 45, "Weekdays to 8 in the evening");
        add("Casa Abierta Counselling", "psychotherapy", "555-0163", "30 Elm Avenue")
                .at(42.604, -72.588, "Spanish", "English")
                .insured(List.of("medicaid"), 25, "Weekdays and Saturday morning");
        add("Clearwater Recovery Clinic", "addiction-care", "555-0157", "41 Elm Avenue")
                .at(42.605, -72.587, "English", "Spanish")
                .insured(ALL, 30, "Same-day start");
        add("Everyday Skills Occupational Therapy", "occupational-therapy", "555-0158", "9 Park View")
                .at(42.585, -72.620, "English")
                .insured(ALL, null, "Ring for the waiting time");
        add("Elm Avenue Family Practice", "primary-care", "555-0159", "45 Elm Avenue")
                .at(42.606, -72.587, "English", "Spanish", "Arabic")
                .insured(ALL, 80, "Weekdays");
    }

    private Draft add(String name, String kind, String phone, String address) {
        return new Draft(directory, ServiceProvider.byPhone(name, kind, phone, address), null);
    }

    /** An entry in the making. */
    private record Draft(ServiceDirectory directory, ServiceProvider service, Reach reach) {

        Draft at(double latitude, double longitude, String... languages) {
            return new Draft(directory, service, new Reach(List.of(), latitude, longitude, List.of(languages)));
        }

        Draft only(String... codes) {
            var narrowed = new Reach(List.of(codes), reach.latitude(), reach.longitude(), reach.languages());
            return new Draft(directory, service, narrowed);
        }

        void free(Integer places, String opening) {
            keep(new Terms(true, List.of(), places, places == null, opening));
        }

        void insured(List<String> payers, Integer places, String opening) {
            keep(new Terms(false, payers, places, places == null, opening));
        }

        private void keep(Terms terms) {
            directory.add(service.reaching(reach).on(terms));
        }
    }
}
