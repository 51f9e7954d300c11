using System.Text;
using CsCheck;
using Seeds.Engine.Content;
using Seeds.Engine.Images;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class ImageMeasurerTests
{
    public static TheoryData<string, byte[]> Rasters => new()
    {
        { "a.png", Pictures.Png(300, 200) },
        { "a.PNG", Pictures.Png(300, 200) },
        { "a.gif", Pictures.Gif(300, 200) },
        { "a.jpg", Pictures.Jpeg(300, 200) },
        { "a.jpeg", Pictures.Jpeg(300, 200) },
        { "a.webp", Pictures.WebP(300, 200) },
        { "in fact a PNG.jpg", Pictures.Png(300, 200) },
    };

    [Theory]
    [MemberData(nameof(Rasters))]
    public void A_picture_has_its_size(string name, byte[] bytes) => Assert.Equal(new ImageSize(300, 200), ImageMeasurer.Measure(name, bytes));

    [Theory]
    [InlineData(1, 300, 200)]
    [InlineData(3, 300, 200)]
    [InlineData(6, 200, 300)]
    [InlineData(8, 200, 300)]
    public void A_photograph_that_lies_on_its_side_has_the_size_at_which_browsers_show_it(byte orientation, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageMeasurer.Measure("a.jpg", Pictures.Jpeg(300, 200, orientation)));

    [Theory]
    [InlineData("width='40' height='30'", 40, 30)]
    [InlineData("width='40px' height='30.4px'", 40, 30)]
    [InlineData("width='1in' height='72pt'", 96, 96)]
    [InlineData("width='2.54cm' height='25.4mm'", 96, 96)]
    [InlineData("viewBox='0 0 40 30'", 40, 30)]
    [InlineData("viewBox='-5,-5,40,30'", 40, 30)]
    [InlineData("width='100%' height='100%' viewBox='0 0 40 30'", 40, 30)]
    [InlineData("width='80' height='60' viewBox='0 0 40 30'", 80, 60)]
    [InlineData("width='80' viewBox='0 0 40 30'", 80, 60)]
    [InlineData("height='60' viewBox='0 0 40 30'", 80, 60)]
    [InlineData("width='0.2' height='0.2'", 1, 1)]
    public void A_drawing_has_its_size(string attributes, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), Measure($"<?xml version='1.0'?><!-- a leaf --><svg xmlns='http://www.w3.org/2000/svg' {attributes}><path/></svg>"));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<svg width='0' height='30'/>")]
    [InlineData("<svg width='-4' height='30'/>")]
    [InlineData("<svg width='NaN' height='30'/>")]
    [InlineData("<svg width='50%' height='50%'/>")]
    [InlineData("<svg viewBox='0 0 40'/>")]
    [InlineData("<svg width='99999999999' height='1'/>")]
    [InlineData("<html width='40' height='30'/>")]
    [InlineData("<svg width='40' height='30'")]
    [InlineData("<!DOCTYPE svg [<!ENTITY w '40'>]><svg width='&w;' height='30'/>")]
    [InlineData("not a drawing")]
    [InlineData("")]
    public void What_gives_no_size_has_none(string svg) => Assert.Null(Measure(svg));

    [Fact]
    public void A_drawing_in_utf_16_has_its_size()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<?xml version='1.0' encoding='utf-16'?><svg width='40' height='30'/>")).ToArray();
        Assert.Equal(new ImageSize(40, 30), ImageMeasurer.Measure("a.svg", bytes));
    }

    [Theory]
    [MemberData(nameof(Rasters))]
    public void A_damaged_picture_has_a_size_or_none_but_never_ends_the_build(string name, byte[] bytes) => Property.Holds(
        Gen.Select(Gen.Int[0, bytes.Length], Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Array[0, 4]), damage =>
        {
            var damaged = bytes.ToArray();
            foreach (var (at, value) in damage.Item2) damaged[at] = value;
            var size = ImageMeasurer.Measure(name, damaged.AsMemory(0, damage.Item1));
            Assert.True(size is null or { Width: > 0, Height: > 0 });
        }, count: 200);

    [Theory]
    [InlineData("a.png", true)]
    [InlineData("b/a.SVG", true)]
    [InlineData("a.avif", false)]
    [InlineData("png", false)]
    public void Names_tell_what_can_be_measured(string path, bool measures) => Assert.Equal(measures, ImageMeasurer.Measures(path));

    private static ImageSize? Measure(string svg) => ImageMeasurer.Measure("a.svg", Encoding.UTF8.GetBytes(svg));
}
