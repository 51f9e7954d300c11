using Seeds.Engine.Pages;

namespace Seeds.Tests.Unit;

public sealed class ScriptMinifierTests
{
    [Theory]
    [InlineData("// a\nb(); // c\n", "b(); // c\n")]
    [InlineData("/**\n * a\n * @param {x} b\n */\nfunction c() {\n  d();\n}\n", "function c() {\nd();\n}\n")]
    [InlineData("/** @type {x} */\nlet a;\n", "let a;\n")]
    [InlineData("/* a */ b();\n", "/* a */ b();\n")]
    [InlineData("const a = \"// not a comment\";\n", "const a = \"// not a comment\";\n")]
    public void Lines_that_are_comments_go_and_all_else_stays(string script, string expected) =>
        Assert.Equal("(()=>{\"use strict\";\n" + expected + "})()", ScriptMinifier.Join([script]));

    [Fact]
    public void Scripts_share_one_scope_and_none_is_no_script()
    {
        Assert.Equal("(()=>{\"use strict\";\na\nb\n})()", ScriptMinifier.Join(["a", "b"]));
        Assert.Equal("", ScriptMinifier.Join([]));
        Assert.Equal("", ScriptMinifier.Join(["// only a comment\n"]));
    }
}
