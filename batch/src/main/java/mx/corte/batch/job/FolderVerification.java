package mx.corte.batch.job;

import java.nio.file.Path;
import java.util.List;
import mx.corte.batch.domain.FileDifference;
import mx.corte.batch.publication.PublishedFolder;

/**
 * What recomputing every hash of a manifest found.
 *
 * @param files how many files the manifest lists
 */
public record FolderVerification(Path folder, int files, List<FileDifference> differences) {

    /** @throws mx.corte.batch.domain.Problem of kind REFUSED when it is no folder of ours */
    public static FolderVerification of(Path folder) {
        PublishedFolder published = new PublishedFolder(folder);
        return new FolderVerification(folder, published.files(), published.differences());
    }
}
