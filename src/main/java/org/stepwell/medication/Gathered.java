package org.stepwell.medication;

import java.util.List;

/**
 * The medicines a list begins with.
 *
 * @param leftOut how many more the record has than a form can hold
 */
record Gathered(List<ListedMedicine> medicines, int leftOut) {}
