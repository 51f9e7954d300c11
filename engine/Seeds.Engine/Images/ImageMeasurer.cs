using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;
using Seeds.Engine.Content;

namespace Seeds.Engine.Images;

/// <summary>Tells the size of an image from the bytes of its file.</summary>
public static class ImageMeasurer
{
    /// <summary>Whether a file's ending names a format whose size can be told: PNG, JPEG, GIF, WebP, SVG.</summary>
    public static bool Measures(string path) => Paths.ExtensionOf(path) is ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".svg";

    /// <summary>The size; null when the file is not what its ending says.</summary>
    public static ImageSize? Measure(string path, ReadOnlyMemory<byte> bytes) =>
        Paths.ExtensionOf(path) == ".svg" ? SvgMeasurer.Measure(bytes) : MeasureRaster(bytes);

    private static ImageSize? MeasureRaster(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            var directories = ImageMetadataReader.ReadMetadata(stream);
            foreach (var directory in directories)
            {
                var (width, height) = directory switch
                {
                    PngDirectory => (PngDirectory.TagImageWidth, PngDirectory.TagImageHeight),
                    JpegDirectory => (JpegDirectory.TagImageWidth, JpegDirectory.TagImageHeight),
                    GifHeaderDirectory => (GifHeaderDirectory.TagImageWidth, GifHeaderDirectory.TagImageHeight),
                    WebPDirectory => (WebPDirectory.TagImageWidth, WebPDirectory.TagImageHeight),
                    _ => (-1, -1),
                };
                if (width >= 0 && directory.TryGetInt32(width, out var w) && directory.TryGetInt32(height, out var h) && w > 0 && h > 0) return LiesOnItsSide(directories) ? new ImageSize(h, w) : new ImageSize(w, h);
            }

            return null;
        }
        catch (Exception fault) when (fault is ImageProcessingException or IOException or ArgumentException or FormatException or ArithmeticException or IndexOutOfRangeException)
        {
            // What the library throws for files that are damaged, depending on where.
            return null;
        }
    }

    /// <summary>Whether a camera was held upright: browsers turn the picture as EXIF's orientation 5 to 8 says (EXIF 2.32, tag 0x0112).</summary>
    private static bool LiesOnItsSide(IEnumerable<MetadataExtractor.Directory> directories) =>
        directories.OfType<ExifIfd0Directory>().Any(d => d.TryGetInt32(ExifDirectoryBase.TagOrientation, out var orientation) && orientation is >= 5 and <= 8);
}
