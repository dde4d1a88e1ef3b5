package org.hecha.seal.internal.certificate;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the chains from a certificate to the trust anchors by names and signatures alone, so that a chain that exists but
 * has expired can be told from one that does not exist; the JDK's CertPathBuilder gives the same answer to both.
 */
public final class ChainSearch {

    private static final int LONGEST = 8;
    /** Hostile packages could send along certificates whose combinations are many. */
    private static final int MOST_TRIALS = 200;

    private final List<X509Certificate> embedded;
    private final List<X509Certificate> anchors;
    private final List<List<X509Certificate>> found = new ArrayList<>();
    private List<X509Certificate> longest = List.of();
    private int trials;

    public ChainSearch(List<X509Certificate> embedded, List<X509Certificate> anchors) {
        this.embedded = embedded;
        this.anchors = anchors;
    }

    /** Chains that end with an anchor, the shortest ways first explored. */
    public List<List<X509Certificate>> from(X509Certificate signer) {
        extend(List.of(signer));
        return found;
    }

    /** The longest chain met, whether it reached an anchor or not. */
    public List<X509Certificate> longest() {
        return longest;
    }

    private void extend(List<X509Certificate> path) {
        if (path.size() > longest.size()) {
            longest = path;
        }
        X509Certificate last = path.get(path.size() - 1);
        if (anchors.contains(last)) {
            found.add(path);
            return;
        }
        if (path.size() == LONGEST) {
            return;
        }
        List<X509Certificate> candidates = new ArrayList<>(anchors);
        candidates.addAll(embedded);
        for (X509Certificate candidate : candidates) {
            if (!path.contains(candidate) && issued(candidate, last)) {
                List<X509Certificate> longer = new ArrayList<>(path);
                longer.add(candidate);
                extend(List.copyOf(longer));
            }
        }
    }

    private boolean issued(X509Certificate issuer, X509Certificate subject) {
        return issuer.getSubjectX500Principal().equals(subject.getIssuerX500Principal()) && ++trials <= MOST_TRIALS
                && Certificates.verifiedBy(subject, issuer.getPublicKey());
    }
}
