using DbtCloud.Analyzers.Flow.Traces;

namespace DbtCloud.Analyzers.Tests.Flow.Traces;

public class DbtWordTests
{
    [Theory]
    [InlineData("dbt")]
    [InlineData("DBT_TOKEN")]
    [InlineData("DBTCLOUD__TOKEN")]
    [InlineData("dbtu_")]
    [InlineData("https://ab123.us1.dbt.com/api")]
    [InlineData("DbtToken")]
    [InlineData("DbtCloudClient")]
    [InlineData("MyDbtTestAccount")]
    [InlineData("dbtEstimate")]
    [InlineData("dbttoken")]
    [InlineData("DbType and dbt")]
    public void The_word_is_found(string text) => Assert.True(DbtWord.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("DbType")]
    [InlineData("SqlDbType.Int")]
    [InlineData("dbTransaction")]
    [InlineData("DBTransaction")]
    [InlineData("DBTYPE")]
    [InlineData("dbtable")]
    [InlineData("DbTests")]
    [InlineData("addBtn.Click")]
    [InlineData("sendbtn")]
    [InlineData("db")]
    public void The_letters_inside_other_words_are_not(string text) => Assert.False(DbtWord.IsIn(text));
}
