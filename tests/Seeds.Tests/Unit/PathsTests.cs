using Seeds.Engine.Content;

namespace Seeds.Tests.Unit;

public sealed class PathsTests
{
    [Theory]
    [InlineData("a/b", "c.md", "a/b/c.md")]
    [InlineData("a/b", "./c.md", "a/b/c.md")]
    [InlineData("a/b", "../c.md", "a/c.md")]
    [InlineData("a/b", "../../c.md", "c.md")]
    [InlineData("a/b", "../../../c.md", null)]
    [InlineData("", "..", null)]
    [InlineData("", "c.md", "c.md")]
    [InlineData("a", "b//c/", "a/b/c")]
    [InlineData("a", ".", "a")]
    [InlineData("a", "b/../../c", "c")]
    [InlineData("a", "b/../../../c", null)]
    [InlineData("a", "...", "a/...")]
    public void A_folder_and_a_relative_path_give(string folder, string relative, string? path) => Assert.Equal(path, Paths.Combine(folder, relative));

    [Theory]
    [InlineData("articles/oak.md", "articles", "oak.md", ".md", "articles/oak")]
    [InlineData("oak.tar.GZ", "", "oak.tar.GZ", ".gz", "oak.tar")]
    [InlineData("a.b/oak", "a.b", "oak", "", "a.b/oak")]
    [InlineData("a/.hidden", "a", ".hidden", "", "a/.hidden")]
    public void A_path_has_parts(string path, string folder, string name, string extension, string stem) =>
        Assert.Equal((folder, name, extension, stem), (Paths.FolderOf(path), Paths.NameOf(path), Paths.ExtensionOf(path), Paths.WithoutExtension(path)));
}
