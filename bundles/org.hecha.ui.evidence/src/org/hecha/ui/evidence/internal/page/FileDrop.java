package org.hecha.ui.evidence.internal.page;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped from the file manager. Goes with its control. */
final class FileDrop {

    /** @param dropped takes the files, after the drop has ended */
    FileDrop(Control control, Consumer<List<Path>> dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    List<Path> files = Stream.of(names).map(Path::of).toList();
                    // A dialog inside the drop would hold up the file manager.
                    control.getDisplay().asyncExec(() -> {
                        if (!control.isDisposed()) {
                            dropped.accept(files);
                        }
                    });
                }
            }
        });
    }
}
