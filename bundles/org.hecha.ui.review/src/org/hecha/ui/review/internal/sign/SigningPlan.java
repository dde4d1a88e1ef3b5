package org.hecha.ui.review.internal.sign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.report.ReportWriter;
import org.hecha.standard.seal.SignerRole;

/** What is to be signed, as which role, and where it goes: filled by the wizard page by page. Holds no secret. UI thread. */
public final class SigningPlan {

    private static final String PACKAGE = ".asice"; //$NON-NLS-1$

    private final List<What> offered;
    private final Path source;
    private final List<Localized> obstacles;
    private final List<Localized> remarks;
    private final Locale language;
    private What what;
    private Path target;
    private boolean replace;
    private SignerRole role;

    /**
     * @param offered what can be signed, the first is proposed
     * @param source engagement folder, PDF, package or notes
     * @param target where it goes
     * @param obstacles what stands against sealing; empty where nothing does
     * @param remarks what should be known before signing
     * @param language language of what a signature in a PDF says of itself
     */
    public SigningPlan(List<What> offered, Path source, Path target, List<Localized> obstacles, List<Localized> remarks,
            Locale language) {
        this.offered = List.copyOf(offered);
        this.source = Objects.requireNonNull(source);
        this.target = Objects.requireNonNull(target);
        this.obstacles = List.copyOf(obstacles);
        this.remarks = List.copyOf(remarks);
        this.language = language;
        this.what = offered.stream().filter(this::isAllowed).findFirst().orElse(offered.get(0));
    }

    /** Where the package of an engagement folder goes: beside it. */
    public static Path beside(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName());
        String stem = name.endsWith(".hecha") ? name.substring(0, name.length() - ".hecha".length()) : name; //$NON-NLS-1$ //$NON-NLS-2$
        return absolute.resolveSibling(stem + PACKAGE);
    }

    public List<What> offered() {
        return offered;
    }

    /** Whether nothing stands against signing that. */
    public boolean isAllowed(What asked) {
        return !(asked.seals() && !obstacles.isEmpty())
                && (asked != What.REPORT && asked != What.BOTH || Files.isRegularFile(report()));
    }

    /** The report inside the engagement. */
    public Path report() {
        return source.resolve(ReportWriter.STANDARD_PATH);
    }

    public Path source() {
        return source;
    }

    public List<Localized> obstacles() {
        return obstacles;
    }

    public List<Localized> remarks() {
        return remarks;
    }

    public Locale language() {
        return language;
    }

    public What what() {
        return what;
    }

    public void what(What chosen) {
        what = chosen;
    }

    /** Where the result goes; the report of an engagement is signed where it is. */
    public Path target() {
        return what == What.REPORT ? report() : target;
    }

    public void target(Path chosen) {
        target = chosen;
    }

    /** Whether the result is written over what is signed: a further signature in the same file. */
    public boolean inPlace() {
        return what == What.REPORT || target().toAbsolutePath().normalize().equals(source.toAbsolutePath().normalize());
    }

    public boolean replace() {
        return replace;
    }

    public void replace(boolean allowed) {
        replace = allowed;
    }

    public Optional<SignerRole> role() {
        return Optional.ofNullable(role);
    }

    /** @param chosen null for none */
    public void role(SignerRole chosen) {
        role = chosen;
    }
}
