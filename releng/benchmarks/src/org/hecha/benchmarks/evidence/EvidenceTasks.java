package org.hecha.benchmarks.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.hecha.benchmarks.Folders;
import org.hecha.benchmarks.ProductServices;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.core.work.AllCores;
import org.hecha.core.work.Pace;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.evidence.SameContent;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.standard.evidence.EvidenceFileStates;
import org.hecha.standard.evidence.FileCondition;

/** What is measured on many files of evidence. Each method gives a task that does it once per call. */
public final class EvidenceTasks {

    private static final int BUFFER = 1 << 20;

    private EvidenceTasks() {
    }

    /**
     * A folder of its own for every run. Nothing is deleted before the end: ext4 does not give an inode away again for some
     * minutes after its file was deleted, and looks past all of them for each new file, which costs a hundred times the rest.
     */
    private static Path fresh(String place) throws IOException {
        return Files.createTempDirectory(Path.of(place), "run-");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("files"))) {
            return files.sorted().toList();
        }
    }

    /** Makes the files. The answer is their number of bytes. */
    public static Callable<Object> prepare(String place, Integer count) {
        return () -> EvidenceFiles.write(Path.of(place).resolve("files"), count);
    }

    /** A new engagement, all files taken in, saved. */
    public static Callable<Object> register(String place) {
        return () -> {
            try (EngagementDocument document = registered(place)) {
                return document.evidence().getItems().size();
            }
        };
    }

    private static EngagementDocument registered(String place) throws IOException, Refusal {
        EngagementDocument document = EngagementDocument.create(fresh(place), EngagementFactory.eINSTANCE.createEngagement());
        new EvidenceIntake().take(document, List.of(Path.of(place).resolve("files")), EvidenceFactory.eINSTANCE.createEvidenceItem(),
                SameContent.REFUSE, null);
        document.save();
        return document;
    }

    /** Takes away what all runs left. */
    public static Callable<Object> clean(String place) {
        return () -> {
            try (Stream<Path> runs = Files.list(Path.of(place))) {
                for (Path run : runs.filter(run -> run.getFileName().toString().startsWith("run-")).toList()) {
                    Folders.delete(run);
                }
            }
            return place;
        };
    }

    /** Compares all files of a registered engagement with its register. Fails where one is not as it should be. */
    public static Callable<Object> inspect(String place) throws Exception {
        EngagementDocument document = registered(place);
        EvidenceFileStates states = ProductServices.of(EvidenceFileStates.class);
        return () -> {
            long present = states.inspect(document.folder(), document.evidence().getItems(), null).items().stream()
                    .filter(state -> state.condition() == FileCondition.PRESENT).count();
            if (present != document.evidence().getItems().size()) {
                throw new IllegalStateException(present + " files are present");
            }
            return present;
        };
    }

    /** One part of the work alone: every file copied, without any digest, on all cores. */
    public static Callable<Object> copy(String place) {
        return () -> {
            Path copies = fresh(place);
            return onAllCores(place, file -> Files.copy(file, copies.resolve(file.getFileName())));
        };
    }

    /** One part: SHA-256 of the JDK on all cores. */
    public static Callable<Object> sha256(String place) {
        return () -> onAllCores(place, file -> {
            MessageDigest digest = sha256();
            read(file, digest::update);
            digest.digest();
        });
    }

    /** One part: SM3 of Bouncy Castle on all cores. */
    public static Callable<Object> sm3(String place) {
        return () -> onAllCores(place, file -> {
            SM3Digest digest = new SM3Digest();
            read(file, digest::update);
            digest.doFinal(new byte[digest.getDigestSize()], 0);
        });
    }

    private static MessageDigest sha256() throws IOException {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private interface Sink {
        void take(byte[] bytes, int offset, int length);
    }

    private static void read(Path file, Sink sink) throws IOException {
        byte[] buffer = BUFFERS.get();
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sink.take(buffer, 0, read);
            }
        }
    }

    private static final ThreadLocal<byte[]> BUFFERS = ThreadLocal.withInitial(() -> new byte[BUFFER]);

    private interface Work {
        void on(Path file) throws IOException;
    }

    private static int onAllCores(String place, Work work) throws IOException {
        List<Path> files = files(Path.of(place));
        AllCores.run(files.size(), index -> work.on(files.get(index)), new Pace(null, place, Long.MAX_VALUE >> 11));
        return files.size();
    }
}
