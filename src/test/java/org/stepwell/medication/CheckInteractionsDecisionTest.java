package org.stepwell.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Every row of clinical rules 3.10 both ways round, what lies just beside it, and pairs that must not interrupt. */
class CheckInteractionsDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("check-interactions");

    private static final int INTERRUPTS = 3;

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phenelzine, sertraline          | N06AF03 | N06AB06 | 1/4
            tranylcypromine, fluoxetine     | N06AF04 | N06AB03 | 1/4
            phenelzine, venlafaxine         | N06AF03 | N06AX16 | 2/4
            phenelzine, desvenlafaxine      | N06AF03 | N06AX23 | 2/4
            tranylcypromine, duloxetine     | N06AF04 | N06AX21 | 2/4
            phenelzine, amitriptyline       | N06AF03 | N06AA09 | 3/4
            phenelzine, tramadol            | N06AF03 | N02AX02 | 4/4
            moclobemide, pethidine          | N06AG02 | N02AB02 | 4/4
            phenelzine, dextromethorphan    | N06AF03 | R05DA09 | 4/4
            phenelzine, bupropion           | N06AF03 | N06AX12 | 5/4
            moclobemide, bupropion          | N06AG02 | N06AX12 | 5/4
            selegiline, bupropion           | N04BD01 | N06AX12 | 5/4
            phenelzine, sumatriptan         | N06AF03 | N02CC01 | 6/4
            moclobemide, rizatriptan        | N06AG02 | N02CC04 | 6/4
            phenelzine, methylphenidate     | N06AF03 | N06BA04 | 7/4
            phenelzine, atomoxetine         | N06AF03 | N06BA09 | 7/4
            moclobemide, pseudoephedrine    | N06AG02 | R01BA02 | 7/4
            linezolid, citalopram           | J01XX08 | N06AB04 | 8/3
            methylene blue, venlafaxine     | V03AB17 | N06AX16 | 8/3
            sertraline, lithium             | N06AB06 | N05AN01 | 9/2
            sertraline, tramadol            | N06AB06 | N02AX02 | 10/2
            venlafaxine, tramadol           | N06AX16 | N02AX02 | 10/2
            sertraline, sumatriptan         | N06AB06 | N02CC01 | 11/1
            sertraline, ibuprofen           | N06AB06 | M01AE01 | 12/2
            sertraline, warfarin            | N06AB06 | B01AA03 | 13/2
            sertraline, dabigatran          | N06AB06 | B01AE07 | 13/2
            sertraline, apixaban            | N06AB06 | B01AF02 | 13/2
            sertraline, nortriptyline       | N06AB06 | N06AA10 | 14/2
            lithium, ibuprofen              | N05AN01 | M01AE01 | 15/3
            lithium, lisinopril             | N05AN01 | C09AA03 | 16/3
            lithium, enalapril with diuretic| N05AN01 | C09BA02 | 16/3
            lithium, losartan               | N05AN01 | C09CA01 | 16/3
            lithium, losartan with diuretic | N05AN01 | C09DA01 | 16/3
            lithium, hydrochlorothiazide    | N05AN01 | C03AA03 | 17/3
            lithium, furosemide             | N05AN01 | C03CA01 | 17/3
            lithium, olanzapine             | N05AN01 | N05AH03 | 18/2
            lithium, carbamazepine          | N05AN01 | N03AF01 | 18/3
            valproate, lamotrigine          | N03AG01 | N03AX09 | 19/3
            valproate, meropenem            | N03AG01 | J01DH02 | 20/3
            clozapine, carbamazepine        | N05AH02 | N03AF01 | 21/3
            clozapine, fluvoxamine          | N05AH02 | N06AB08 | 22/3
            clozapine, ciprofloxacin        | N05AH02 | J01MA02 | 22/3
            clozapine, varenicline          | N05AH02 | N07BA03 | 22/2
            oxycodone, lorazepam            | N02AA05 | N05BA06 | 23/3
            methadone, temazepam            | N07BC02 | N05CD07 | 23/3
            buprenorphine, zolpidem         | N07BC01 | N05CF02 | 23/3
            with naloxone, diazepam         | N07BC51 | N05BA01 | 23/3
            pimozide, citalopram            | N05AG02 | N06AB04 | 24/4
            thioridazine, pimozide          | N05AC02 | N05AG02 | 24/4
            thioridazine, methadone         | N05AC02 | N07BC02 | 24/4
            haloperidol, escitalopram       | N05AD01 | N06AB10 | 24/3
            citalopram, methadone           | N06AB04 | N07BC02 | 24/3
            pimozide, ketoconazole          | N05AG02 | J02AB02 | 25/4
            lurasidone, itraconazole        | N05AE05 | J02AC02 | 25/4
            lurasidone, ritonavir           | N05AE05 | J05AE03 | 25/4
            lurasidone, clarithromycin      | N05AE05 | J01FA09 | 25/4
            quetiapine, clarithromycin      | N05AH04 | J01FA09 | 25/3
            fluvoxamine, tizanidine         | N06AB08 | M03BX02 | 26/4
            fluvoxamine, ramelteon          | N06AB08 | N05CH02 | 26/4
            fluvoxamine, duloxetine         | N06AB08 | N06AX21 | 26/4
            fluvoxamine, agomelatine        | N06AB08 | N06AX22 | 26/4
            paroxetine, tamoxifen           | N06AB05 | L02BA01 | 27/3
            fluoxetine, tamoxifen           | N06AB03 | L02BA01 | 27/3
            paroxetine, metoprolol          | N06AB05 | C07AB02 | 27/2
            paroxetine, risperidone         | N06AB05 | N05AX08 | 27/2
            risperidone, pramipexole        | N05AX08 | N04BC05 | 28/3
            St John's wort, sertraline      | N06AX25 | N06AB06 | 29/2
            naltrexone, oxycodone           | N07BB04 | N02AA05 | 30/4
            naltrexone, buprenorphine       | N07BB04 | N07BC01 | 30/4
            """)
    void findsEachRowBothWaysRound(String pair, String one, String other, String rowAndSeverity) {
        assertThat(found(one, other, "us")).as(pair).containsExactly(rowAndSeverity);
        assertThat(found(other, one, "us")).as(pair).containsExactly(rowAndSeverity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us   | 25/3
            eu   | 25/4
            null | 25/4
            """)
    void ratesQuetiapineWithAStrongInhibitorByCountry(String country, String rowAndSeverity) {
        assertThat(found("N05AH04", "J02AC02", country)).containsExactly(rowAndSeverity);
        assertThat(found("N05AE05", "J02AC02", country)).containsExactly("25/4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            moclobemide is reversible: no row names it with an SSRI   | N06AG02 | N06AB06
            moclobemide with amitriptyline                            | N06AG02 | N06AA09
            rasagiline, an MAOI of type B, with tramadol              | N04BD02 | N02AX02
            milnacipran is not named with an MAOI                     | N06AF03 | N06AX17
            duloxetine with tramadol                                  | N06AX21 | N02AX02
            phenelzine with morphine                                  | N06AF03 | N02AA01
            phenelzine with ergotamine                                | N06AF03 | N02CA02
            lithium with paracetamol                                  | N05AN01 | N02BE01
            lithium with amlodipine                                   | N05AN01 | C08CA01
            lithium with spironolactone                               | N05AN01 | C03DA01
            lithium with lithium                                      | N05AN01 | N05AN01
            lithium with a dopamine agonist                           | N05AN01 | N04BC05
            valproate with cefalexin                                  | N03AG01 | J01DB01
            clozapine with levofloxacin                               | N05AH02 | J01MA12
            clozapine with amoxicillin                                | N05AH02 | J01CA04
            buspirone with oxycodone                                  | N05BE01 | N02AA05
            sertraline with haloperidol                               | N06AB06 | N05AD01
            sertraline with metoprolol                                | N06AB06 | C07AB02
            citalopram with tamoxifen                                 | N06AB04 | L02BA01
            quetiapine with azithromycin                              | N05AH04 | J01FA10
            quetiapine with fluconazole's neighbour terbinafine       | N05AH04 | D01BA02
            duloxetine with agomelatine                               | N06AX21 | N06AX22
            naltrexone with paracetamol                               | N07BB04 | N02BE01
            naltrexone with acamprosate                               | N07BB04 | N07BB03
            St John's wort with bupropion                             | N06AX25 | N06AX12
            metformin with lisinopril                                 | A10BA02 | C09AA03
            no code                                                   | null    | N06AB06
            """)
    void staysSilentBesideItsRows(String pair, String one, String other) {
        assertThat(found(one, other, "us")).as(pair).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an SSRI with an NSAID         | N06AB06 | M01AE01
            an SSRI with a triptan        | N06AB06 | N02CC01
            an SSRI with an anticoagulant | N06AB06 | B01AF02
            an SSRI with a tricyclic      | N06AB06 | N06AA09
            an SSRI with lithium          | N06AB06 | N05AN01
            an SSRI with tramadol         | N06AB06 | N02AX02
            lithium with an antipsychotic | N05AN01 | N05AH03
            paroxetine with metoprolol    | N06AB05 | C07AB02
            """)
    void letsPairsOfLowPriorityPassWithoutInterrupting(String pair, String one, String other) {
        assertThat(TABLE.rows(inputs(one, other, "us"))).as(pair).isNotEmpty().allSatisfy(row -> assertThat(
                        (Integer) row.get("severity"))
                .isLessThan(INTERRUPTS));
    }

    /** A pair is asked both ways round, as the product asks it. */
    private static List<String> found(String one, String other, String country) {
        return Stream.of(inputs(one, other, country), inputs(other, one, country))
                .flatMap(inputs -> TABLE.rows(inputs).stream())
                .map(row -> row.get("row") + "/" + row.get("severity"))
                .distinct()
                .toList();
    }

    private static String inputs(String one, String other, String country) {
        return "a=%s b=%s country=%s".formatted(one, other, country);
    }
}
