package org.hecha.benchmarks.activity;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.hecha.benchmarks.Folders;
import org.hecha.benchmarks.ProductServices;
import org.hecha.core.EngagementDocument;
import org.hecha.core.ModelFiles;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.Verification;

/** What is measured on a large engagement. Each method gives a task that does it once per call. */
public final class ActivityTasks {

    private ActivityTasks() {
    }

    /** Writes the CSV set and the saved engagement of a workload into {@code folder}, where they are not there yet. */
    public static Callable<Object> prepare(String place, Integer rows, Integer sources) {
        Path folder = Path.of(place);
        return () -> {
            if (!Files.exists(saved(folder))) {
                Workload workload = new Workload(rows, sources, Workload.SEED);
                Inventory inventory = workload.inventory(ProductServices.of(Quantification.class));
                workload.writeCsv(inventory, folder.resolve("csv"));
                EngagementDocument.create(folder.resolve("new.hecha"), workload.engagement()).close();
                EngagementDocument.create(saved(folder), workload.engagement(), inventory).close();
            }
            return saved(folder);
        };
    }

    static Path saved(Path folder) {
        return folder.resolve("saved.hecha");
    }

    /** Opens the saved engagement: the folder is read, every object is there, the document can be edited. */
    public static Callable<Object> open(String place) {
        Path folder = Path.of(place);
        return () -> {
            try (EngagementDocument document = EngagementDocument.open(saved(folder))) {
                return document.inventory().getSources().size();
            }
        };
    }

    /** The limit: the JDK's StAX parser over the same bytes; nothing is asked of it but the next event. */
    public static Callable<Object> bareStax(String place) {
        Path folder = Path.of(place);
        return () -> parse(folder, false);
    }

    /** The same parser, every attribute value and text taken as a string. */
    public static Callable<Object> staxWithValues(String place) {
        Path folder = Path.of(place);
        return () -> parse(folder, true);
    }

    private static long parse(Path folder, boolean values) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        long seen = 0;
        for (String name : ModelFiles.ALL) {
            try (InputStream in = Files.newInputStream(saved(folder).resolve(name))) {
                XMLStreamReader reader = factory.createXMLStreamReader(in);
                while (reader.hasNext()) {
                    int event = reader.next();
                    seen++;
                    if (values && event == XMLStreamConstants.START_ELEMENT) {
                        for (int i = 0; i < reader.getAttributeCount(); i++) {
                            seen += reader.getAttributeValue(i).length();
                        }
                    } else if (values && event == XMLStreamConstants.CHARACTERS) {
                        seen += reader.getTextLength();
                    }
                }
            }
        }
        return seen;
    }

    /** Calculates the open engagement. */
    public static Callable<Object> calculate(String place) throws Exception {
        Path folder = Path.of(place);
        EngagementDocument document = EngagementDocument.open(saved(folder));
        Quantification quantification = ProductServices.of(Quantification.class);
        return () -> quantification.calculate(document.engagement(), document.inventory(), Basis.BY_CRITERIA).totals()
                .total();
    }

    /** Calculates, compares and asks every rule of the open engagement; records nothing. */
    public static Callable<Object> check(String place) throws Exception {
        Path folder = Path.of(place);
        EngagementDocument document = EngagementDocument.open(saved(folder));
        Verification verification = ProductServices.of(Verification.class);
        return () -> verification.check(document.engagement(), document.inventory(), document.evidence(),
                document.findings()).outcomes().size();
    }

    /** Reads the CSV set into an empty engagement, without saving. */
    public static Callable<Object> importCsv(String place) {
        Path folder = Path.of(place);
        Intake intake = ProductServices.of(Intake.class);
        return () -> {
            try (EngagementDocument document = EngagementDocument.open(folder.resolve("new.hecha"))) {
                ImportResult result = intake.read(folder.resolve("csv"), document.engagement(), document.inventory(), false);
                if (!result.issues().isEmpty()) {
                    throw new IllegalStateException(result.issues().get(0).toString());
                }
                document.execute(intake.toCommand(document.domain(), document.inventory(), result));
                return document.inventory().getSources().size();
            }
        };
    }

    /** Reads the same CSV set once more into the engagement that holds it: every row is found again. */
    public static Callable<Object> importAgain(String place) throws Exception {
        Path folder = Path.of(place);
        Intake intake = ProductServices.of(Intake.class);
        EngagementDocument document = EngagementDocument.open(folder.resolve("new.hecha"));
        Callable<Object> again = () -> {
            ImportResult result = intake.read(folder.resolve("csv"), document.engagement(), document.inventory(), false);
            document.execute(intake.toCommand(document.domain(), document.inventory(), result));
            return document.inventory().getSources().size();
        };
        again.call();
        return again;
    }

    /** Saves the open engagement once more. */
    public static Callable<Object> save(String place) throws Exception {
        Path folder = Path.of(place);
        Path copy = folder.resolve("copy.hecha");
        Folders.copy(saved(folder), copy);
        EngagementDocument document = EngagementDocument.open(copy);
        return () -> {
            document.save();
            return copy;
        };
    }

    /**
     * Calculates the open engagement with its rows and sources in another order and with other numbers of threads.
     * Fails where a digit differs; the answer is the total.
     */
    public static Callable<Object> sameTotals(String place) throws Exception {
        EngagementDocument document = EngagementDocument.open(saved(Path.of(place)));
        Quantification quantification = ProductServices.of(Quantification.class);
        Callable<String> totals = () -> {
            Calculation calculation = quantification.calculate(document.engagement(), document.inventory(), Basis.BY_CRITERIA);
            return calculation.totals() + " " + calculation.byYear();
        };
        return () -> {
            String expected = totals.call();
            Random random = new Random(Workload.SEED);
            for (int threads : new int[] { 1, 2, 8 }) {
                shuffle(document.inventory(), random);
                ForkJoinPool pool = new ForkJoinPool(threads);
                String found = pool.submit(totals).get();
                pool.shutdown();
                if (!found.equals(expected)) {
                    throw new IllegalStateException(threads + " threads, another order: " + found + " instead of " + expected);
                }
            }
            return expected;
        };
    }

    private static void shuffle(Inventory inventory, Random random) {
        for (EmissionSource source : inventory.getSources()) {
            List<ActivityData> rows = new ArrayList<>(source.getActivityData());
            Collections.shuffle(rows, random);
            source.getActivityData().clear();
            source.getActivityData().addAll(rows);
        }
        List<EmissionSource> sources = new ArrayList<>(inventory.getSources());
        Collections.shuffle(sources, random);
        inventory.getSources().clear();
        inventory.getSources().addAll(sources);
    }
}
