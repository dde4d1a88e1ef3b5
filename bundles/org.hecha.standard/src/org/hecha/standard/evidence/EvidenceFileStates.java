package org.hecha.standard.evidence;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.model.evidence.EvidenceItem;

/**
 * Compares the files of the evidence with its register: every file is read once, on all cores; memory does not grow with
 * their size. An OSGi service, safe for any thread; it changes nothing.
 */
public interface EvidenceFileStates {

    /**
     * Looks at the files of these items and at whatever else lies in the folder of evidence. What is wrong with a file is
     * in the answer, never an exception.
     *
     * @param folder folder of the engagement, against which the paths resolve
     * @param items items to look at; all of them, for files of the others are reported as extra
     * @param progress progress and cancel; may be null
     * @throws OperationCanceledException when the user cancelled
     */
    FolderState inspect(Path folder, List<EvidenceItem> items, IProgressMonitor progress);
}
